/** Why the set-up does not go with one's own phone, alone. */
export type Reason = 'forbidden' | 'notOwned' | 'notWanted';
/** With whom it is done instead. */
export type Helper = 'mentor' | 'supporter' | 'home';
export type Day = 'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday';
export type Moment = 'before' | 'break' | 'after';

/** Words about the help desks of a school. */
export interface HelpDeskStrings {
  readonly title: string;
  readonly chooseTitle: string;
  readonly room: (room: string) => string;
  readonly openUntil: (time: string) => string;
  readonly closed: string;
}

/** Words of the page that leads to help, and of the card that comes out of it. */
export interface HelpStrings {
  /** How the way to this page is called. */
  readonly go: string;
  readonly back: string;
  readonly title: string;
  readonly lead: string;
  readonly reasonTitle: string;
  readonly reasons: Readonly<Record<Reason, string>>;
  readonly answers: Readonly<Record<Reason, string>>;
  readonly helperTitle: string;
  readonly helpers: Readonly<Record<Helper, string>>;
  /** Where a phone of one's own is needed after all. */
  readonly homeWithout: string;
  /** Ways to an appointment at school. */
  readonly instead: Readonly<Record<Exclude<Helper, 'home'>, string>>;
  readonly dayTitle: string;
  readonly days: Readonly<Record<Day, string>>;
  readonly momentTitle: string;
  readonly moments: Readonly<Record<Moment, string>>;
  /** Where help is to be had at school. */
  readonly desks: HelpDeskStrings;
  readonly card: {
    readonly title: string;
    readonly name: string;
    readonly with: string;
    readonly withWhom: Readonly<Record<Helper, string>>;
    readonly when: string;
    readonly where: string;
    readonly places: Readonly<Record<Exclude<Helper, 'supporter'>, string>>;
    readonly telephone: string;
    readonly bringTitle: string;
    readonly phone: Readonly<Record<Reason, string>>;
    readonly bring: readonly string[];
  };
  readonly print: string;
  readonly practise: Readonly<Record<Helper, string>>;
}
