import type { H5PStrings } from '../h5p.js';

export const h5p: H5PStrings = {
  title: 'Practise pairing',
  description:
    'Practise pairing the Authenticator app with your school account. The laptop and the phone are not real.',
  scenario: { label: 'Practice', description: 'What is practised.' },
  phone: {
    label: 'Phone',
    description: 'Which phone the learner sees.',
    options: { android: 'Android', iphone: 'iPhone' },
  },
  coach: {
    label: 'Help',
    description: 'Only with Hint and Test does the learner get a score.',
    options: {
      watch: 'Watch: the practice plays itself',
      together: 'Together: the coach points at each step',
      hint: 'Hint: the learner can ask for a hint',
      test: 'Test: no help',
    },
  },
  locale: { label: 'Language', description: 'The language of the coach, the laptop and the phone.' },
  pass: {
    label: 'Passed from',
    description: 'A number from 0 to 100. Leave it empty if nobody should fail.',
  },
  slip: {
    label: 'Mistake it begins with',
    description: 'The learner has just made it. At Practice, choose pairing: at school or at home.',
  },
  conditions: {
    label: 'What is wrong',
    description: 'The names in the link of a practice, with dots between them. Mostly this is empty.',
  },
  profile: {
    label: 'Profile of your school',
    description: 'Paste the link here that you made on the page for schools. Empty: the example school.',
  },
};
