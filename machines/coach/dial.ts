/** How much help the coach gives, the most first: it plays, it says and points, it waits until it is asked, it is silent. */
export const dials = ['watch', 'together', 'hint', 'test'] as const;
export type Dial = (typeof dials)[number];

/** Whether the coach says what to do without being asked. */
export const leads = (dial: Dial): boolean => dial === 'watch' || dial === 'together';
