/** A story of the library, as if its page had just been read. */
import { fail, type Result, succeed } from '../../failure';
import { reportOf } from '../../library/entries/kept-page';
import type { PageReport } from '../../page-report';
import { library } from './opened-library';

/** Fails with `story-gone` where its text is not kept. */
export async function loadKeptReport(story: string): Promise<Result<PageReport>> {
  const page = await library.loadPage(story);
  if (!page.ok) return page;
  return page.value ? succeed(reportOf(page.value)) : fail({ kind: 'story-gone' });
}
