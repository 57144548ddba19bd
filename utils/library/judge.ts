/** Which of a page's works are worth a look-up, and what their records make of them. */
import type { Result } from '../failure';
import { workIdOf } from '../identifiers/work-id';
import type { PageReport } from '../page-report';
import type { Mention } from '../papers/types';
import { confirmMentions, type Verdict, worthConfirming } from '../scholarly/match/confirm';
import { evidenceInProse } from '../scholarly/match/features';
import type { Paper } from '../scholarly/types';
import { POSSIBLE, SURE } from './first-view';

/** A page's works, and the story that their records are held against. */
type JudgedPage = Pick<PageReport, 'story' | 'mentions' | 'clues' | 'pdf'>;
export type Records = ReadonlyMap<Mention, Result<Paper>>;

/**
 * What to look up next, at once; empty where nothing more is worth it. A page that is clear about its paper
 * has that looked up alone, with those that may be it too; only where the record speaks against it do the next
 * likeliest have their turn. Three works of a page are the most.
 */
export function nextToAsk(page: JudgedPage, found: Records): Mention[] {
  const likeliest = worthConfirming(page.mentions).filter((one) => workIdOf(one) !== null);
  const [first] = likeliest;
  if (!first) return [];
  const isClear = first.role === 'reported' && first.prior >= SURE;
  const rivals = likeliest.filter((one) => one === first || !isClear || one.prior >= POSSIBLE);
  const open = rivals.filter((one) => !found.has(one));
  if (open.length > 0 || rivals.length === likeliest.length) return open;
  const isOverturned =
    found.get(first)?.ok && judge(page, found).every(({ role }) => role !== 'reported');
  return isOverturned ? likeliest.filter((one) => !found.has(one)) : [];
}

export function judge({ mentions, clues, story, pdf }: JudgedPage, found: Records): Verdict[] {
  const { title, text, authors, publishedTime: published } = story;
  // A story that was printed as a PDF is read as its page would be.
  const isPaper = pdf !== undefined && story.kind === 'journal-page';
  const told = { title, text, published, isPaper, authors };
  return confirmMentions(mentions, found, evidenceInProse(clues, told));
}

/** Looks up what is worth it, and judges; `lookUp` never rejects. */
export async function judgeByRecords(
  page: JudgedPage,
  lookUp: (mention: Mention) => Promise<Result<Paper>>,
): Promise<Verdict[]> {
  const found = new Map<Mention, Result<Paper>>();
  const ask = async (one: Mention) => void found.set(one, await lookUp(one));
  for (let next = nextToAsk(page, found); next.length > 0; next = nextToAsk(page, found))
    await Promise.all(next.map(ask));
  return judge(page, found);
}
