import type { Meta, StoryObj } from '@storybook/react-vite';
import { usualDesks } from '../../src/profile/usual.js';
import { Help } from '../../src/site/help.js';
import { useWords } from '../words.js';
import '../../src/styles/site.css';

function HelpStory() {
  const { site } = useWords();
  return (
    <div className="site">
      <Help
        t={site.help}
        desks={usualDesks}
        phones={false}
        guide={site.guide}
        onGuide={() => {}}
        onBack={() => {}}
        onPractise={() => {}}
      />
    </div>
  );
}

export default { title: 'Site/Help', component: HelpStory } satisfies Meta<typeof HelpStory>;

export const HelpAtSchool: StoryObj<typeof HelpStory> = {};
