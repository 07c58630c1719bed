/** What is said otherwise in a school that asks for the app on its own network too, by where the words stand. */
export const everywhere: Readonly<Record<string, string>> = {
  'stage.scenarios.first-setup-at-home': 'Setting up for the first time',
  'stage.stops.acceptWizard.why': 'Your school asks for the app wherever you sign in.',
  'stage.way.laptop.interrupted.next.why':
    'Your school asks for the app wherever you sign in. Sometimes it says: More information required.',
  'stage.outcomes.homeAsked': 'After your password the laptop asks for your phone, at school and at home.',
  'stage.outcomes.homeEarly': 'Before 3 November your password is enough. From that day a number comes with it.',
  'finish.lead.homeAsked': 'The laptop sometimes asks whether it is really you, at school and at home. This is how.',
  'finish.lead.homeEarly':
    'Before 3 November your password is enough. From that day you type a number on your phone, at school and at home.',
  'finish.go.first-setup-at-home': 'Practise: setting up for the first time',
  'finish.go.homeAsked': 'Try: signing in',
  'finish.go.homeEarly': 'Signing in before 3 November',
  'why.parts.0.answer.1': 'Does somebody have your password only? Then they cannot get into your account.',
  'why.parts.0.answer.2': 'Your school asks for this everywhere: at school and at home.',
  'site.practices.dailySignIn.text':
    'Do this after setting up. You type a number on your phone, at school and at home.',
  'site.help.answers.notOwned':
    'Without the app you cannot get into your account. School may have another way. Ask about it.',
};
