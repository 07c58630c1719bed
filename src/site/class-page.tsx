import { useEffect } from 'react';
import '../styles/tokens.css';
import '../styles/base.css';
import '../styles/site.css';
import '../styles/site-studio.css';
import '../styles/site-class.css';
import { ClassSummary } from '../class/class-summary.js';
import { classWords } from '../class/words.js';
import { addIcons } from '../parts/icon.js';
import { laterIcons } from '../parts/later-icons.js';
import { useWave } from '../parts/use-wave.js';
import { ordinarySettings } from '../player/settings.js';
import { useScheme } from '../player/use-scheme.js';
import { useSettings } from '../player/use-settings.js';
import { words } from '../player/words.js';
import { writePage } from './address.js';
import { cameFromStart, openPage, openStart } from './history.js';
import { Loading } from './loading.js';
import type { PageProps } from './pages.js';
import { SitePage } from './site-page.js';
import { entryTrainer, keepEntryTrainer, pasted, writeTrainer } from './trainer-address.js';
import { useDocument } from './use-document.js';

export { ClassPage as Page };

addIcons(laterIcons);

/** What a class did, for who teaches it. */
function ClassPage({ place, go }: PageProps) {
  const { choices, locale } = place;
  const [{ scheme, size, locale: spoken }] = useSettings(ordinarySettings(locale));
  const shown = useScheme(scheme);
  const own = useWave(classWords[spoken]);
  const practice = useWave(words.practice[spoken]);
  useDocument(own.here && { lang: spoken, title: own.here.t.title });
  useEffect(() => window.scrollTo({ top: 0 }), []);

  if (!own.here || !practice.here) {
    const again = () => [classWords[spoken], words.practice[spoken]].forEach(({ want }) => want());
    return <Loading locale={spoken} failed={own.failed || practice.failed} onRetry={again} />;
  }
  return (
    <SitePage
      className="pairing site"
      main="start studio class"
      scheme={shown}
      locale={spoken}
      size={size}
      t={own.here.t}
      onBack={() => {
        if (cameFromStart()) return history.back();
        openStart(writePage('lesson', spoken, choices));
        go({ ...place, page: 'lesson', problem: null });
      }}
    >
      <ClassSummary
        words={own.here}
        scenarios={practice.here.stage.scenarios}
        spoken={spoken}
        onShow={(given) => {
          openPage(writeTrainer(choices, spoken, given.length > 0 ? { show: pasted } : {}));
          keepEntryTrainer({ ...entryTrainer(), given, typed: given.join('\n') });
          go({ ...place, page: 'trainer', problem: null });
        }}
      />
    </SitePage>
  );
}
