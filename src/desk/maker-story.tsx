import { useId } from 'react';
import type { RequestId } from '../../machines/cases/case.js';
import { longestName, longestText, plain } from '../../machines/cases/read-case.js';
import type { CaseMakerStrings } from '../strings/case-maker.js';
import type { Draft } from './draft.js';
import { OneOf } from './one-of.js';

interface MakerStoryProps {
  readonly t: CaseMakerStrings;
  readonly draft: Draft;
  readonly onChange: (part: Partial<Draft>) => void;
}

const fields = ['name', 'about', 'says', 'wants'] as const;
const requests: readonly RequestId[] = ['giveCode', 'resetColleague', 'skipProof', 'takePassword'];

/** Who the learner is, what they say, and what they ask that may not be done. */
export function MakerStory({ t, draft: { story, request }, onChange }: MakerStoryProps) {
  const write = (field: keyof Draft['story']) => (text: string) => onChange({ story: { ...story, [field]: text } });
  return (
    <section aria-label={t.story}>
      <h2>{t.story}</h2>
      {fields.map((field) => (
        <StoryField
          key={field}
          name={t.fields[field]}
          value={story[field]}
          lines={field === 'says' ? 3 : 1}
          longest={field === 'name' ? longestName : longestText}
          onWrite={write(field)}
        />
      ))}
      <OneOf
        name={t.request}
        value={request ?? ''}
        options={[['' as const, t.noRequest], ...requests.map((id) => [id, t.requests[id]] as const)]}
        onChoose={(id) => onChange({ request: id === '' ? null : id })}
      />
      {request && (
        <StoryField name={t.asks} value={story.asks} lines={2} longest={longestText} onWrite={write('asks')} />
      )}
    </section>
  );
}

interface StoryFieldProps {
  readonly name: string;
  readonly value: string;
  readonly lines: number;
  readonly longest: number;
  readonly onWrite: (text: string) => void;
}

function StoryField({ name, value, lines, longest, onWrite }: StoryFieldProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{name}</label>
      <textarea
        id={id}
        rows={lines}
        maxLength={longest}
        value={value}
        onChange={({ target }) => onWrite(plain(target.value, longest))}
      />
    </div>
  );
}
