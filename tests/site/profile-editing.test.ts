import { expect, it } from 'vitest';
import { doubtful, idOf } from '../../src/profile/doubtful.js';
import { fieldName, wrongWith } from '../../src/site/profile-editing.js';
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

it('every field of the form is called in the list of what is wrong as it is in the form', () => {
  const wrong = {
    school: { name: '*', mark: 'XYZ', mailDomain: '@' },
    person: { name: '*', mailName: '@' },
    asked: { from: '2026-02-30', network: 'here' },
    lifetimes: { pushSeconds: 1, qrMinutes: 0 },
    methods: [],
    phones: 'no',
    addresses: 'none',
    generation: 'next',
    helpDesks: [{ name: '', place: '*', telephone: 'x', hours: [{ days: [], from: '8', to: '7' }] }],
  };
  const checked = checkProfile(wrong);
  const paths = 'problems' in checked ? checked.problems.map(({ path }) => path) : [];
  expect(paths).toHaveLength(20);
  expect(paths.filter((path) => fieldName(profileForm, path) === null)).toEqual([]);
  expect(fieldName(profileForm, 'school.mark')).toBe('De school, Letters in het beeldmerk');
  expect(fieldName(profileForm, 'helpDesks.1.hours.0.from')).toBe('Plek 2, Open, Van');
  expect(fieldName(profileForm, 'school.colour')).toBeNull();
});
