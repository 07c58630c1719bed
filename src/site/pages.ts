import { wave } from '../parts/wave.js';

/** The start page; who comes by the address of a practice does not wait for it. */
export const startPage = wave(() => import('./start-page.js'));

/** The practice; who is still choosing does not wait for it. */
export const practicePage = wave(() => import('./practice-page.js'));

/** The practice alone, in the page of somebody else. */
export const embedPage = wave(() => import('./embed-page.js'));

/** Where a school makes its profile. */
export const profilePage = wave(() => import('./profile-page.js'));

/** Where a practice is put in a course. */
export const lessonPage = wave(() => import('./lesson-page.js'));

/** The help desk, for who helps others. */
export const deskPage = wave(() => import('./desk-page.js'));

/** The companion, for who does the real thing. */
export const forRealPage = wave(() => import('./for-real-page.js'));
