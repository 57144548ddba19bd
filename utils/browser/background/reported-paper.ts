/** Which paper a page is about, as the popup has it: the reader's word, else that of page and records. */
import { fail } from '../../failure';
import { workIdOf } from '../../identifiers/work-id';
import { firstView, judgedWorks } from '../../library/first-view';
import { judgeByRecords } from '../../library/judge';
import {
  isSameWork,
  mentionsOf,
  type PaperChoice,
  selectedMention,
} from '../../library/paper-choice';
import type { PageReport } from '../../page-report';
import type { Mention } from '../../papers/types';
import type { Verdict } from '../../scholarly/match/confirm';
import type { Paper } from '../../scholarly/types';
import { shortAddressKey, storyKey } from '../../story/story-key';
import { loadChoice } from '../storage/choice-store';
import { loadSettings } from '../storage/settings-store';
import { type Asker, answerLookup } from './lookup-service';

/** What the reader said of the page's paper; null where nothing was said. */
export const choiceFor = ({ story }: PageReport): Promise<PaperChoice | null> =>
  loadChoice(storyKey(story), shortAddressKey(story));

/** The records' word on the page's works, the same as the popup shows; on those that come in time. */
export const verdictsOn = (page: PageReport, asker: Asker): Promise<Verdict[]> =>
  judgeByRecords(page, (mention) => recordOf(mention, null, asker));

async function recordOf(mention: Mention, storyDate: string | null, asker: Asker) {
  const workId = workIdOf(mention);
  if (workId === null) return fail({ kind: 'no-paper' });
  const { alternatives } = mention;
  return answerLookup({ workId, alternatives, fresh: false, storyDate }, asker);
}

/** Null where none is sure enough, or the reader wants none; its record where that comes in time. */
export async function reportedPaper(
  page: PageReport,
  asker: Asker,
): Promise<{ mention: Mention | null; paper: Paper | null }> {
  const [choice, { lookUp }] = await Promise.all([choiceFor(page), loadSettings()]);
  const verdicts = lookUp && choice === null ? await verdictsOn(page, asker) : null;
  const view = firstView(judgedWorks(page.mentions, verdicts));
  const first = view.kind === 'paper' ? view.mention : null;
  const mention = selectedMention(mentionsOf(page.mentions, choice), choice, first);
  if (!mention || !lookUp) return { mention, paper: null };
  const known = verdicts?.find((one) => isSameWork(one.mention, mention))?.paper;
  if (known) return { mention, paper: known };
  const record = await recordOf(mention, page.story.publishedTime, asker);
  return { mention, paper: record.ok ? record.value : null };
}
