/** In what a practice is put somewhere: a file, or text that stands in a page. */
export type Delivery =
  | 'scorm12'
  | 'scorm2004'
  | 'cmi5'
  | 'h5p'
  | 'web'
  | 'html'
  | 'iframe'
  | 'element'
  | 'react'
  | 'link';

/** Where a practice can be put, and in what. */
export interface Ways {
  readonly moodle: 'scorm12' | 'h5p' | 'link';
  readonly itslearning: 'scorm12' | 'link';
  readonly canvas: 'scorm12' | 'iframe' | 'link';
  readonly brightspace: 'scorm12' | 'iframe' | 'link';
  readonly sharepoint: 'iframe' | 'link';
  readonly teams: 'link';
  readonly classroom: 'link';
  readonly site: 'iframe' | 'element' | 'react' | 'web';
  readonly stick: 'html';
  readonly other: 'scorm12' | 'scorm2004' | 'cmi5' | 'h5p';
}

export type CoursePlace = keyof Ways;

/** One way to put a practice somewhere. */
export type WayId = { readonly [P in CoursePlace]: `${P}.${Ways[P]}` }[CoursePlace];

/** What a place gets to know by itself. */
export type Told = 'score' | 'done' | 'completed' | 'heard' | 'nothing';

/** How sure it is that a way works. */
export type Tried = 'measured' | 'played' | 'installed' | 'documented' | 'unsure';

/** One way to put a practice somewhere; ‘…’ is a word on the screen of that product. */
export interface WayStrings {
  /** What to click there, in order. */
  readonly clicks: readonly string[];
  /** Who must permit it, and what. */
  readonly permit: string;
  /** What else is good to know. */
  readonly mind?: string;
  /** What an author can pass on to who looks after web space or website. */
  readonly ict?: string;
}

/** Words of the page on which a practice is put in a course. */
export interface StudioStrings {
  readonly title: string;
  readonly lead: string;
  readonly back: string;
  /** The ways to what a class did, and to a workshop that one gives oneself. */
  readonly pages: { readonly class: string; readonly workshop: string; readonly trainer: string };
  readonly where: { readonly title: string; readonly lead: string };
  readonly places: Readonly<Record<CoursePlace, { readonly name: string; readonly what: string }>>;
  readonly as: string;
  readonly deliveries: Readonly<Record<Delivery, { readonly name: string; readonly what: string }>>;
  /** What is asked of a way. */
  readonly asks: Readonly<Record<'clicks' | 'reports' | 'permit' | 'tried' | 'mind' | 'ict', string>>;
  readonly ways: Readonly<Record<WayId, WayStrings>>;
  readonly reports: Readonly<Record<Told, string>>;
  readonly tried: Readonly<Record<Tried, string>>;
  readonly what: {
    readonly title: string;
    readonly practice: string;
    /** A practice that has a place: at school or at home. */
    readonly atSchool: (name: string) => string;
    readonly apart: string;
    /** Practices that begin with a problem, by the name of their group on the start page. */
    readonly problems: (group: string) => string;
    readonly phone: string;
    readonly coach: string;
    readonly language: string;
    readonly school: string;
    readonly usualSchool: string;
    readonly ownSchool: (name: string) => string;
    readonly openProfile: string;
    readonly makeProfile: string;
    readonly dropProfile: string;
    /** Of a profile in which something is wrong: it does not count. */
    readonly wrongProfile: string;
    readonly mendProfile: string;
    readonly forgetProfile: string;
    readonly unreadable: string;
    readonly pass: string;
    readonly noPass: string;
    readonly passFrom: (score: number) => string;
    readonly passSays: string;
    readonly noPassSays: string;
    /** Why nothing is passed or failed. */
    readonly passNot: string;
    /** The same where another kind of help would bring one. */
    readonly passLater: string;
  };
  readonly see: {
    readonly title: string;
    readonly lead: string;
    readonly width: string;
    readonly widths: Readonly<Record<'column' | 'phone', string>>;
    /** Around the practice, where a course would be. */
    readonly course: string;
    readonly again: string;
    /** Straight to what comes after it, for who goes by keyboard. */
    readonly skip: string;
  };
  readonly take: {
    readonly title: string;
    readonly first: string;
    readonly make: string;
    readonly making: string;
    readonly made: (name: string, size: string) => string;
    readonly again: string;
    readonly failed: string;
    readonly copy: string;
    readonly copied: string;
    readonly copyYourself: string;
    /** What is to be sent to the people of ICT. */
    readonly copyIct: string;
    readonly copiedIct: string;
    readonly copyIctYourself: string;
    readonly text: string;
    readonly site: string;
    readonly siteSays: string;
    readonly siteMissing: string;
    readonly siteWrong: string;
    /** It leads to the computer of the author. */
    readonly siteLocal: string;
    /** It begins with http://. */
    readonly siteOpen: string;
    /** The page that a frame stands in. */
    readonly page: string;
    readonly pageSays: string;
    readonly share: string;
    readonly shareSays: string;
    readonly shareCopied: string;
    readonly shareFailed: string;
  };
  /** One sentence for all that an address can say wrong. */
  readonly wrongLink: (value: string) => string;
}
