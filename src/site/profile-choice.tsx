import { fieldAt } from '../profile/draft.js';
import type { Chosen } from '../strings/profile-form.js';
import { type Editing, pathOf } from './profile-editing.js';
import { Segmented } from '../parts/segmented.js';

/** How an answer stands in a profile. The first of each is how it is when nothing is said. */
const written: { readonly [F in keyof Chosen]: readonly (readonly [Chosen[F], unknown])[] } = {
  'asked.network': [
    ['outside', 'outside'],
    ['everywhere', 'everywhere'],
  ],
  codes: [
    ['yes', ['push', 'code']],
    ['no', ['push']],
  ],
  addresses: [
    ['real', 'real'],
    ['fictional', 'fictional'],
  ],
  phones: [
    ['no', false],
    ['yes', true],
  ],
  generation: [
    ['2026', '2026'],
    ['earlier', 'earlier'],
    ['newPhoneGuide', 'newPhoneGuide'],
  ],
};

interface ProfileChoiceProps<F extends keyof Chosen> {
  readonly editing: Editing;
  readonly field: F;
}

/** A field with a few answers. */
export function ProfileChoice<F extends keyof Chosen>({ editing, field }: ProfileChoiceProps<F>) {
  const { t, draft, onSet } = editing;
  const path = pathOf(field).split('.');
  const answers = written[field];
  const now = JSON.stringify(fieldAt(draft, path));
  const [usual] = answers;
  const chosen = answers.find(([, value]) => JSON.stringify(value) === now) ?? usual;
  const { name, options } = t.chosen[field];
  return (
    <Segmented
      title={name}
      path={pathOf(field)}
      className="seg"
      value={chosen?.[0] ?? ''}
      options={answers.map(([value]) => ({ value: value as string, label: options[value] }))}
      onChoose={(next) => {
        const answer = answers.find(([value]) => value === next);
        onSet(path, answer === usual ? undefined : answer?.[1]);
      }}
    />
  );
}
