/** The Wayback Machine: which copy of a page it keeps. Asked on a press only, since it is sent the page's address. https://archive.org/help/wayback_api.php */
import { fail, type Result, succeed } from '../../failure';
import { SERVICES } from '../http/endpoints';
import { asObject, asText } from '../http/read-json';
import type { Ask } from '../providers/provider';

export interface PageCopy {
  /** The copy's own address. */
  url: string;
  /** ISO date of the day on which it was made. */
  date: string;
}

/** The newest copy of the page; null where none is kept. Fails as `ask` does, and with bad-answer. */
export async function newestCopy(page: string, ask: Ask): Promise<Result<PageCopy | null>> {
  const reply = await ask(`/wayback/available?url=${encodeURIComponent(page)}`);
  if (!reply.ok) return reply;
  const snapshots =
    reply.value.kind === 'found' ? asObject(asObject(reply.value.body)?.archived_snapshots) : null;
  if (!snapshots) return fail({ kind: 'bad-answer', service: SERVICES.wayback.name });
  const closest = asObject(snapshots.closest);
  const date = dayOf(asText(closest?.timestamp) ?? '');
  const url = asText(closest?.url)?.replace(/^http:/, 'https:');
  const isGood = closest?.available === true && /^[23]/.test(asText(closest.status) ?? '200');
  return succeed(isGood && date !== null && url && isCopy(url) ? { url, date } : null);
}

/** No browser opens a longer one, and a citation prints it whole. */
const LONGEST_ADDRESS = 2048;

const isCopy = (url: string): boolean =>
  url.length <= LONGEST_ADDRESS &&
  URL.canParse(url) &&
  new URL(url).href.startsWith('https://web.archive.org/web/');

/** A day of the calendar; null for what only has its form. */
function dayOf(timestamp: string): string | null {
  const [, year, month, day] = /^(\d{4})(\d\d)(\d\d)\d{6}$/.exec(timestamp) ?? [];
  const date = `${year}-${month}-${day}`;
  const time = Date.parse(date);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date) ? date : null;
}

/** Where a copy of the page is made, by the reader's own press there. */
export const makeCopyUrl = (page: string): string => `https://web.archive.org/save/${page}`;
