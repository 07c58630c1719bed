import type { Day } from './help.js';

/** Fields of a profile that are typed in one line. */
export type TypedField =
  | 'school.name'
  | 'school.mark'
  | 'school.mailDomain'
  | 'person.name'
  | 'person.mailName'
  | 'asked.from'
  | 'lifetimes.pushSeconds'
  | 'lifetimes.qrMinutes';

/** Fields of a profile with a few answers. */
export interface Chosen {
  readonly 'asked.network': 'outside' | 'everywhere';
  readonly codes: 'yes' | 'no';
  readonly addresses: 'real' | 'fictional';
  readonly phones: 'yes' | 'no';
  readonly generation: '2026' | 'earlier' | 'newPhoneGuide';
}

interface Said {
  readonly name: string;
  /** What is allowed, or how it is when nothing is said. */
  readonly hint: string;
}

/** Part of the form. */
export type FormGroup = 'school' | 'person' | 'rules' | 'times' | 'words' | 'desks';

/** Words of the page on which a profile is made. */
export interface ProfileFormStrings {
  readonly title: string;
  readonly lead: string;
  readonly back: string;
  readonly open: string;
  readonly drop: string;
  readonly unreadable: string;
  readonly save: string;
  readonly copy: string;
  readonly copied: string;
  readonly link: string;
  readonly use: string;
  readonly lesson: string;
  readonly right: string;
  readonly wrong: (count: number) => string;
  readonly allowed: (what: string) => string;
  readonly preview: string;
  readonly previewLead: string;
  readonly groups: Readonly<Record<FormGroup, string>>;
  readonly typed: Readonly<Record<TypedField, Said>>;
  readonly chosen: {
    readonly [F in keyof Chosen]: { readonly name: string; readonly options: Readonly<Record<Chosen[F], string>> };
  };
  readonly desk: {
    readonly title: (number: number) => string;
    readonly add: string;
    readonly remove: (number: number) => string;
    readonly fields: Readonly<Record<'name' | 'place' | 'room' | 'telephone', string>>;
    readonly hours: string;
    readonly addHours: string;
    readonly removeHours: string;
    readonly days: Readonly<Record<Day, string>>;
    readonly from: string;
    readonly to: string;
  };
  readonly labels: (count: number) => string;
  readonly toCheck: string;
  readonly check: {
    readonly title: string;
    readonly lead: string;
    readonly back: string;
    readonly where: { readonly laptop: string; readonly phone: string };
    readonly marks: { readonly documented: string; readonly proposed: string };
    readonly right: (label: string) => string;
    readonly other: (label: string) => string;
    readonly rightShort: string;
    readonly otherShort: string;
    readonly done: (count: number, all: number) => string;
  };
}
