import { expect, it } from 'vitest';
import { doubtful, idOf } from '../../src/profile/doubtful.js';
import { wrongWith } from '../../src/site/profile-editing.js';
import { profileForm } from '../../src/strings/nl/profile-form.js';
import { profileProblems } from '../../src/strings/nl/profile.js';
import { checkProfile } from '../profile/check-profile.js';

it('what is wrong with a label is said beside it, however long its id is', () => {
  const ids = doubtful.flatMap((screen) => Object.keys(screen.labels).map((name) => idOf(screen, name)));
  const silent = ids.filter((id) => {
    const draft = { labels: { nl: { [id]: '*' } } };
    const checked = checkProfile(draft);
    const problems = 'problems' in checked ? checked.problems : [];
    const editing = { t: profileForm, rules: profileProblems, draft, problems, onSet: () => {} };
    return wrongWith(editing, ['labels', 'nl', id]) === null;
  });
  expect(ids.length).toBeGreaterThan(0);
  expect(silent).toEqual([]);
});
