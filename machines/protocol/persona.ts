/** The fictional person whose account is paired. Nobody ever types details of their own. */
export const persona = {
  email: 's.devries@voorbeeldschool.example',
  /** Of an account that has nothing to do with the school. */
  otherEmail: 'sam@muziekles.example',
  /** How the address begins of somebody else at the same school, who was signed in on the laptop before. */
  schoolmate: 'n.bakker',
  /** How many characters the password has; the password itself exists nowhere. */
  passwordLength: 12,
} as const;

/** Stands for whatever looks like somebody's own address where every class of text is tried. */
export const likeReal = 'naam@echteschool.nl';

/** What finds the app in a store. */
export const appQuery = 'microsoft authenticator';

/** What the manual-entry page shows beside the code. Fictional: it leads nowhere. */
export const manualUrl = 'https://koppelen.voorbeeldschool.example';

/** How many digits a manual code has. */
export const manualCodeLength = 9;
const lowest = 10 ** (manualCodeLength - 1);

/** The digits that stand for a ticket when the code cannot be scanned. */
export const manualCode = (ticket: string): string => {
  let sum = 7;
  for (const char of ticket) sum = (sum * 31 + char.charCodeAt(0)) % 900_000_007;
  return String(lowest + (sum % (9 * lowest)));
};
