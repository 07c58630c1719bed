/** What is said otherwise in a school that asks for the app on its own network too, by where the words stand. */
export const everywhere: Readonly<Record<string, string>> = {
  'stage.scenarios.first-setup-at-home': 'Voor het eerst instellen',
  'stage.stops.acceptWizard.why': 'Je school vraagt om de app, waar je ook inlogt.',
  'stage.way.laptop.interrupted.next.why':
    'Je school vraagt om de app, waar je ook inlogt. Soms staat er: Meer informatie vereist.',
  'stage.outcomes.homeAsked': 'Na je wachtwoord vraagt de laptop om je telefoon, op school en thuis.',
  'stage.outcomes.homeEarly': 'Vóór 3 november is je wachtwoord genoeg. Vanaf die dag komt er een getal bij.',
  'finish.lead.homeAsked': 'De laptop vraagt soms of jij het echt bent, op school en thuis. Zo laat je dat zien.',
  'finish.lead.homeEarly':
    'Vóór 3 november is je wachtwoord genoeg. Vanaf die dag typ je een getal op je telefoon, op school en thuis.',
  'finish.go.first-setup-at-home': 'Oefen: voor het eerst instellen',
  'finish.go.homeAsked': 'Probeer: inloggen',
  'finish.go.homeEarly': 'Inloggen vóór 3 november',
  'why.parts.0.answer.1': 'Heeft iemand alleen je wachtwoord? Dan komt hij niet in je account.',
  'why.parts.0.answer.2': 'Je school vraagt dit overal: op school en thuis.',
  'site.practices.dailySignIn.text': 'Doe dit na het instellen. Je typt een getal op je telefoon, op school en thuis.',
  'site.help.answers.notOwned':
    'Zonder de app kom je niet in je account. School heeft soms een andere manier. Vraag ernaar.',
};
