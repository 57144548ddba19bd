/** How far a work can be trusted: the worst of all that is known of it. */
import type { Status, UpdateNotice } from '../types';

/** The worst first. */
const GRAVITY: [UpdateNotice['type'], Status][] = [
  ['retraction', 'retracted'],
  ['withdrawal', 'withdrawn'],
  ['expression-of-concern', 'concern'],
  ['correction', 'corrected'],
];

/** The status that the notices give; a reinstated paper counts as corrected. */
export function statusOf(notices: UpdateNotice[], preprint: boolean): Status {
  const reinstated = notices.find((notice) => /^reinstate/i.test(notice.label ?? ''));
  const standing = notices.filter(
    (notice) =>
      !reinstated || notice.type !== 'retraction' || (notice.date ?? '') > (reinstated.date ?? ''),
  );
  for (const [type, status] of GRAVITY) {
    if (standing.some((notice) => notice.type === type)) return status;
  }
  return preprint ? 'preprint' : 'no-notice';
}
