import { isGroup } from '../strings/is-group.js';
import { fromLink } from '../profile/link.js';
import type { Extras, Params } from './h5p-types.js';

/** The profile in what an author pasted: a link to a practice, or its end alone. */
function profileIn(pasted: string): unknown {
  const link = /(?:^|profile=)([\w-]+)\s*$/.exec(pasted.trim())?.[1];
  try {
    const fields: unknown = link === undefined ? null : JSON.parse(fromLink(link));
    return isGroup(fields) ? fields : null;
  } catch {
    return null;
  }
}

/** The lesson in what the author filled in. It is checked where it starts; what is no profile is not a lesson. */
export function lessonIn(params: Params, contentId: number | string, { metadata }: Extras): unknown {
  const { scenario, slip, coach, phone, locale, pass, conditions = '', profile = '' } = params;
  const leads = coach === 'watch' || coach === 'together';
  return {
    scenario,
    coach,
    phone,
    locale,
    // The form cannot keep an author from asking for a score where the coach leads.
    ...(typeof pass === 'number' && !leads && { pass }),
    ...(slip && { slip }),
    ...(conditions.trim() !== '' && { conditions: conditions.trim().split(/[\s.,]+/) }),
    ...(profile.trim() !== '' && { profile: profileIn(profile) }),
    reportsTo: 'h5p',
    id: `h5p-${String(contentId).replaceAll(/[^\da-z-]/gi, '-')}`,
    title: metadata?.title || 'H5P',
  };
}
