import { caseList } from '../../machines/cases/cases.js';
import { workshop, type WorkshopLength, workshopLengths, type WorkshopPart } from '../../machines/cases/workshop.js';

/** The lengths that there are, as an address says them. */
export const lengths = workshopLengths.map(String);

/** The length that an address asks for; an hour where it asks for none that there is. */
export const lengthIn = (text: string | null): WorkshopLength =>
  workshopLengths.find((one) => String(one) === text) ?? 60;

/** A workshop of so many minutes, with the cases there are. */
export const programme = (length: WorkshopLength): readonly WorkshopPart[] => workshop(length, caseList);
