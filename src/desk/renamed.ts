import { mapTexts } from '../strings/map-texts.js';

/** Who the account on the devices belongs to in every other practice. */
const sam = /\bSam\b/g;

/** The same words about somebody with another first name: everybody at the desk is an S. de Vries. */
export const renamed = <W>(words: W, name: string): W => mapTexts(words, (text) => text.replace(sam, () => name));
