/** Where help is, in a sentence of its own. */
export const deskSentence = (where: string): string => `Hulp op school: ${where}.`;
