import { addPractice } from 'pairing-practice';
import { registered } from 'pairing-practice/machines';
import { cannotProve, laptopAt, lockedOut, type OwnScenario, stop } from 'pairing-practice/scenarios';

/** After the set-up: sign in at home, and look whether the phone is in the list of methods. */
export const checkYourList: OwnScenario = {
  id: 'check-your-list',
  start: registered('home'),
  goal: laptopAt('securityInfo'),
  stops: [
    // Stops of ours bring what has to be so, and their words.
    stop('1', 'signIn', 'laptop'),
    stop('2', 'approveSignIn', 'phone'),
    // A stop of your own says when it lies behind the learner.
    { id: 'checkList', step: '3', device: 'laptop', reached: laptopAt('securityInfo') },
  ],
  // Where only other people can help on: then the coach says so, instead of looking for a way that is not there.
  exits: [lockedOut, cannotProve],
  // What is offered after it.
  next: 'new-phone',
};

/** The id, as `scenario` takes it. */
export const checkYourListId = addPractice(checkYourList, {
  nl: {
    name: 'Kijk in je lijst',
    stops: {
      checkList: {
        name: 'Lijst bekijken',
        say: 'Open de lijst met je methodes.',
        why: 'Staat daar jouw telefoon? Dan is alles goed.',
        find: ['Kijk op de laptop, in het menu of op een van de tegels.'],
      },
    },
    finish: {
      title: 'Je telefoon staat in de lijst',
      lead: 'Je weet nu waar je dat kunt zien.',
      done: {
        signIn: 'Je logde in.',
        approveSignIn: 'Je keurde het goed met het nummer.',
        checkList: 'Je vond de lijst.',
      },
    },
  },
  en: {
    name: 'Check your list',
    stops: {
      checkList: {
        name: 'Look at the list',
        say: 'Open the list of your methods.',
        why: 'Is your phone in it? Then all is well.',
        find: ['Look at the laptop, in the menu or on one of the tiles.'],
      },
    },
    finish: {
      title: 'Your phone is in the list',
      lead: 'Now you know where to see that.',
      done: {
        signIn: 'You signed in.',
        approveSignIn: 'You approved it with the number.',
        checkList: 'You found the list.',
      },
    },
  },
});
