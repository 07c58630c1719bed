import { addLanguage, lacking, type SomeWords } from 'pairing-practice';

/** As much of it as there is by now. The shape is that of `pairing-practice/strings/nl`. */
const frisian: SomeWords = {
  stage: {
    brand: 'Keppelje oefenje',
    arrived: 'Do bist der',
    coach: { name: 'Coach', why: 'Wêrom?' },
  },
  finish: { again: 'Nochris' },
};

/** The tag, as `locale`, `laptopLocale` and `phoneLocale` take it. What is lacking is said in Dutch. */
export const fy = addLanguage({ tag: 'fy', name: 'Frysk', instead: 'nl', words: frisian });

/** Where the words stand that are still to be written: `stage.loading`, … Dutch is only fetched for this. */
export async function stillLacking(): Promise<readonly string[]> {
  const { nl } = await import('pairing-practice/strings/nl');
  return lacking(nl, frisian);
}
