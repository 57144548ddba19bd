/** Says what a paper is and how it stands, before and after the look-up. */
import { i18n } from '#i18n';
import { type FirstView, type JudgedWork, SURE } from '../../utils/library/first-view';
import type { PaperChoice } from '../../utils/library/paper-choice';
import { dayMessage } from '../../utils/messages/day-message';
import type { Mention, Role } from '../../utils/papers/types';
import { SERVICES } from '../../utils/scholarly/http/endpoints';
import type { Paper, Status, UpdateNotice } from '../../utils/scholarly/types';
import type { PaperFacts } from '../page/paper-facts';
import { placeMessage } from './evidence-message';
import { organismWords } from './record/study-message';

/** "Szczerba, Castro-Giner … Aceto": the first two and the last, who in most fields led the work. */
export function shortAuthors(authors: readonly string[]): string {
  const [first, second, ...rest] = authors;
  const last = rest.at(-1);
  const opening = [first, second].filter(Boolean).join(', ');
  if (last === undefined) return opening;
  return rest.length === 1 ? `${opening}, ${last}` : `${opening} … ${last}`;
}

/** The line under the title: authors · journal · year. */
export function paperByline(facts: PaperFacts): string {
  return [shortAuthors(facts.authors), journalAndYear(facts)].filter(Boolean).join(' · ');
}

export function journalAndYear({ journal, year }: PaperFacts): string {
  return [journal, year].filter(Boolean).join(' · ');
}

/** Where the paper stands: "Nature, 566(7745), 553–557 · 2019". */
export function journalLine({ journal, year }: PaperFacts, paper: Paper | null): string {
  const { volume, issue, page } = paper?.csl ?? {};
  const place = [
    volume && (issue ? `${volume}(${issue})` : volume),
    page && pagesMessage(page),
  ].filter(Boolean);
  return [[journal, ...place].filter(Boolean).join(', '), year].filter(Boolean).join(' · ');
}

/** Ranges with the dash that printers set: "553–557", "e12–e19". A number with a hyphen stays as it is. */
function pagesMessage(pages: string): string {
  return pages.replace(/(?<![\w-])([A-Za-z]*\d+)\s?-{1,2}\s?([A-Za-z]*\d+)(?![\w-])/g, '$1–$2');
}

/** As plain text; null where the record has none. */
export function abstractOf(paper: Paper | null): string | null {
  return paper?.abstract?.text ?? paper?.csl.abstract ?? null;
}

/** What the paper is to the story; never surer than page and record, or the search, make it. */
export function headingMessage(
  { role, confidence, doi, evidence }: Mention,
  choice: PaperChoice | null = null,
  judged: JudgedWork | null = null,
): string {
  if (choice?.kind === 'linked') return i18n.t('paper.chosen');
  if (choice?.kind === 'paper' && choice.candidate.doi === doi)
    return i18n.t(choice.by === 'reader' ? 'paper.chosen' : 'paper.probably');
  if (role === 'related') return i18n.t('paper.related');
  if (role === 'reference') return i18n.t('paper.reference');
  if (judged?.confirmed || (judged?.likelihood ?? confidence) >= SURE)
    return i18n.t('paper.heading');
  const [strongest] = evidence;
  if (!strongest) return i18n.t('paper.probably');
  return i18n.t('paper.probablyFor', { place: placeMessage(strongest) });
}

/** What stands in the place of a paper: a question, or that there is none. */
export function absenceMessage(view: FirstView, choice: PaperChoice | null): string {
  if (view.kind === 'none') return i18n.t(view.overturned ? 'paper.turnedAwayAll' : 'paper.none');
  if (choice?.kind === 'none') return turnedDownMessage(view);
  return i18n.t('paper.isItOne', view.kind === 'candidates' ? view.works.length : 1);
}

/** What the reader said of the paper, or of all that were offered as it. */
export function turnedDownMessage(view: FirstView): string {
  const several = view.kind === 'candidates' && view.works.length > 1;
  return i18n.t(several ? 'paper.turnedDownAll' : 'paper.turnedDown');
}

export function roleMessage(role: Role): string {
  return i18n.t(`paper.role.${role}`);
}

export function statusMessage(status: Status): string {
  if (status === 'no-notice') return i18n.t('paper.status.noNotice');
  if (status === 'not-checked') return i18n.t('paper.status.notChecked');
  return i18n.t(`paper.status.${status}`);
}

/** Who said so and when: "Crossref, checked today". */
export function sourceMessage({ source }: Paper, now = new Date()): string {
  const service = SERVICES[source.service].name;
  const when = new Date(source.retrieved);
  if (when.toDateString() === now.toDateString()) return i18n.t('paper.checkedToday', { service });
  return i18n.t('paper.checkedOn', { service, date: dayMessage(source.retrieved) ?? '' });
}

/** What nobody should read on without knowing. */
export function isGrave(status: Status): boolean {
  return status === 'retracted' || status === 'withdrawn' || status === 'concern';
}

const TOLD_BY: Partial<Record<Status, UpdateNotice['type']>> = {
  retracted: 'retraction',
  withdrawn: 'withdrawal',
  concern: 'expression-of-concern',
  corrected: 'correction',
};

/** The notice that gives the paper its status; null where there is none of its own to go to. */
export function noticeOf({ status, notices, doi }: Paper): UpdateNotice | null {
  const telling = notices.filter(({ type }) => type === TOLD_BY[status]);
  return telling.find((notice) => notice.doi !== doi) ?? null;
}

/** DOI of what a preprint became. */
export function publishedAs({ versions }: Paper): string | null {
  return versions?.find(({ relation }) => relation === 'published')?.doi ?? null;
}

/** "Mice, Cells", as one part of a line; none where no record says. */
export function studiedIn({ facts = [] }: Paper): string[] {
  const organisms = facts.filter(({ kind }) => kind === 'organism');
  const words = organisms.map(({ value }) => organismWords(value)).join(', ');
  return words === '' ? [] : [words];
}
