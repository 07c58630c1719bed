import { createRoot } from 'react-dom/client';
import { findReporter, type Reporter, startSession } from '../lms/index.js';
import type { Lesson } from '../packages/lesson.js';
import { forgetSettings } from '../player/use-settings.js';
import { isLocale, locales } from '../strings/load.js';
import { lessonStrings } from '../strings/lesson.js';
import { checkLesson } from './check-lesson.js';
import { addTo } from './h5p.js';
import type { Core } from './h5p-types.js';
import { LessonPage } from './lesson-page.js';
import '../styles/typeface.css';
import '../styles/lesson.css';

/** For a page that nobody listens to. */
const nobody = (): Reporter => ({ open: async () => null, report: () => {}, close: () => {} });

/**
 * Draws a lesson in an element, which says how high it is. What is wrong in the lesson is said there, in its own language if
 * that is known. Without a reporter nobody is told of it.
 */
export function start(host: HTMLElement, written: unknown, reporter?: Reporter): void {
  host.classList.add('lesson');
  const checked = checkLesson(written);
  if ('lesson' in checked) {
    const { lesson } = checked;
    // What somebody chose in another lesson: here it is as the author wants it, until they choose again.
    forgetSettings(['coach']);
    const to = reporter ?? findReporter(lesson, lesson.reportsTo) ?? nobody();
    // Outside of what is drawn: drawing twice opens no second session.
    const session = startSession(to, lesson);
    createRoot(host).render(<LessonPage lesson={lesson} session={session} />);
    return;
  }
  const { locale } = (written ?? {}) as Partial<Lesson>;
  for (const known of isLocale(locale) ? [locale] : locales) {
    const { wrong, unreadable } = lessonStrings[known];
    const says = document.createElement('p');
    says.lang = known;
    says.textContent = checked.wrong === null ? unreadable : wrong(checked.wrong);
    host.append(says);
  }
  host.setAttribute('role', 'alert');
  host.classList.add('lesson--wrong');
}

function written(data: Element): unknown {
  try {
    return JSON.parse(data.textContent ?? '');
  } catch {
    return null;
  }
}

// A page that holds a lesson starts it; elsewhere, as in H5P, somebody else does.
const data = document.getElementById('lesson');
if (data) {
  const host = document.createElement('main');
  host.classList.add('lesson--page');
  document.body.classList.add('lesson-body');
  document.body.append(host);
  start(host, written(data));
}

// On a page of H5P it is a content type: the core makes one of it for each practice.
const { H5P } = globalThis as { H5P?: Core };
if (H5P) addTo(H5P, start);
