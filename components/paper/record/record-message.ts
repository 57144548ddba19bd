/** Says what the services know of a paper: copies, checks, facts. */
import { i18n } from '#i18n';
import { dayMessage } from '../../../utils/messages/day-message';
import { failureKindMessage } from '../../../utils/messages/failure-message';
import { SERVICES } from '../../../utils/scholarly/http/endpoints';
import type {
  CslItem,
  FactField,
  OpenCopy,
  Paper,
  ServiceId,
  StudyFact,
  StudyFactKind,
  UpdateNotice,
} from '../../../utils/scholarly/types';
import { organismWords, studyTypeWords } from './study-message';

/** "Published version · CC BY · at the publisher". */
export function openCopyMessage({ version, licence, host }: OpenCopy): string {
  const where = host && i18n.t(host === 'publisher' ? 'record.atPublisher' : 'record.atRepository');
  const which = i18n.t(`record.version.${version ?? 'unknown'}`);
  return [which, licenceMessage(licence), where].filter(Boolean).join(' · ');
}

/** "cc-by-nc" as people write it: "CC BY-NC". Names that are no licence of their own say nothing. */
export function licenceMessage(licence: string | null): string | null {
  const name = licence?.toLowerCase() ?? '';
  if (/^cc-?by/.test(name)) return name.replace(/^cc-?/, 'CC ').toUpperCase();
  if (/^cc-?0|^cc-zero/.test(name)) return 'CC0';
  if (/^(pd|public-domain)/.test(name)) return i18n.t('record.publicDomain');
  return null;
}

/** The short name of a licence by its address; null where it is none of the common ones. */
export function licenceAt(address: string): string | null {
  const [, kind, version] =
    /creativecommons\.org\/(?:licenses\/(by[a-z-]*)|publicdomain\/(?:zero|mark))\/?(\d\.\d)?/i.exec(
      address,
    ) ?? [];
  if (kind) return [`CC ${kind.toUpperCase()}`, version].filter(Boolean).join(' ');
  if (/publicdomain\/zero/i.test(address)) return 'CC0';
  return /publicdomain\/mark/i.test(address) ? i18n.t('record.publicDomain') : null;
}

/** "Journal article", "Data set"; null where the type tells a reader nothing. */
export function publicationTypeMessage({ type, genre }: CslItem): string | null {
  return genre === 'Preprint' ? i18n.t('record.preprint') : (TYPES[type]?.() ?? null);
}

const TYPES: Record<string, () => string> = {
  'article-journal': () => i18n.t('record.type.journalArticle'),
  'paper-conference': () => i18n.t('record.type.conferencePaper'),
  chapter: () => i18n.t('record.type.chapter'),
  book: () => i18n.t('record.type.book'),
  thesis: () => i18n.t('record.type.thesis'),
  report: () => i18n.t('record.type.report'),
  dataset: () => i18n.t('record.type.dataset'),
  software: () => i18n.t('record.type.software'),
};

/** What came of asking a service by a press: "Semantic Scholar, checked today: abstract, open copy". */
export function sourceMessage(
  service: ServiceId,
  paper: Paper,
  { time, failure }: NonNullable<Paper['checks']>[number],
): string {
  const { name } = SERVICES[service];
  if (failure !== null) return `${name}: ${uncheckedMessage(failure)}`;
  const { abstract, openCopies = [], citations } = paper;
  const added = [
    abstract?.source === service && i18n.t('paper.abstract'),
    openCopies.some((copy) => copy.source === service) && i18n.t('paper.openCopy'),
    citations?.source === service && i18n.t('record.citations', citations.count),
  ].filter((one) => one !== false);
  const what = added.length === 0 ? i18n.t('record.nothingNew') : added.join(' · ');
  return `${name}, ${checkedMessage(time)}: ${what}`;
}

/** "checked today", "checked Feb 6, 2019". */
export function checkedMessage(iso: string, now = new Date()): string {
  if (new Date(iso).toDateString() === now.toDateString()) return i18n.t('record.today');
  return i18n.t('record.on', { date: dayMessage(iso) ?? '' });
}

/** The services whose records carry notices; the others have nothing to say of a paper's status. */
const TELL_STATUS: ServiceId[] = ['crossref', 'openalex', 'europepmc', 'pubmed'];

interface StatusLine {
  service: ServiceId;
  words: string;
  /** It was asked and did not answer, so asking again may help. */
  hasFailed: boolean;
  isChecked: boolean;
}

/** A line for each service that can tell a paper's status: what it said and when, or that it was not asked. */
export function statusLines(
  { checks = [], notices, source }: Paper,
  now = new Date(),
): StatusLine[] {
  const lines = TELL_STATUS.map((service) => {
    const { name } = SERVICES[service];
    const check = checks.findLast((one) => one.service === service);
    const own = service === source.service ? source.retrieved : null;
    const time = check && check.failure === null ? check.time : own;
    const failure = check?.failure ?? null;
    const said = time
      ? `${noticesMessage(service, notices)}, ${checkedMessage(time, now)}`
      : uncheckedMessage(failure);
    return {
      service,
      words: `${name}: ${said}`,
      hasFailed: !time && isWorthAsking(failure),
      isChecked: Boolean(time),
    };
  });
  if (source.service !== 'datacite') return lines;
  const registry = [SERVICES.datacite.name, i18n.t('record.statusUnsaid')].join(': ');
  const words = `${registry}, ${checkedMessage(source.retrieved, now)}`;
  return [{ service: 'datacite', words, hasFailed: false, isChecked: true }, ...lines];
}

function noticesMessage(service: ServiceId, notices: readonly UpdateNotice[]): string {
  const own = notices.filter(({ assertedBy }) => teller(assertedBy) === service);
  const messages = new Set(own.map(noticeMessage));
  return messages.size === 0 ? i18n.t('record.statusNone') : [...messages].join(', ').toLowerCase();
}

/** Crossref passes on what publishers, Retraction Watch and titles say. */
function teller(assertedBy: UpdateNotice['assertedBy']): ServiceId {
  return assertedBy === 'openalex' || assertedBy === 'pubmed' ? assertedBy : 'crossref';
}

/** A service that has no record of the paper has answered. */
export const isWorthAsking = (failure: NonNullable<Paper['checks']>[number]['failure']): boolean =>
  failure !== null && failure !== 'not-registered';

function uncheckedMessage(failure: NonNullable<Paper['checks']>[number]['failure']): string {
  if (failure === null) return i18n.t('record.statusNotChecked');
  if (failure === 'not-registered') return i18n.t('record.statusNoRecord');
  return i18n.t('record.statusNotCheckedWhy', { why: failureKindMessage(failure) });
}

export function noticeMessage({ type, label }: UpdateNotice): string {
  return label ?? NOTICES[type]();
}

const NOTICES = {
  retraction: () => i18n.t('paper.noticeType.retraction'),
  withdrawal: () => i18n.t('paper.noticeType.withdrawal'),
  'expression-of-concern': () => i18n.t('paper.noticeType.expressionOfConcern'),
  correction: () => i18n.t('paper.noticeType.correction'),
  'new-version': () => i18n.t('paper.noticeType.newVersion'),
} satisfies Record<UpdateNotice['type'], () => string>;

export function factKindMessage(kind: StudyFactKind): string {
  return KINDS[kind]();
}

const KINDS = {
  'study-type': () => i18n.t('record.fact.studyType'),
  organism: () => i18n.t('record.fact.organism'),
  'sample-size': () => i18n.t('record.fact.sampleSize'),
  funder: () => i18n.t('record.fact.funder'),
  trial: () => i18n.t('record.fact.trial'),
  data: () => i18n.t('record.fact.data'),
  code: () => i18n.t('record.fact.code'),
  'competing-interests': () => i18n.t('record.fact.competingInterests'),
  'peer-review': () => i18n.t('record.fact.peerReview'),
  'reviewed-preprint': () => i18n.t('record.fact.reviewedPreprint'),
  'in-doaj': () => i18n.t('record.fact.inDoaj'),
} satisfies Record<StudyFactKind, () => string>;

export function factMessage({ kind, value }: StudyFact): string {
  if (kind === 'study-type') return studyTypeWords(value);
  return kind === 'organism' ? organismWords(value) : value;
}

/** Where a fact was read: "read in the abstract, Europe PMC". */
export function factSourceMessage({ field, source }: StudyFact): string {
  return `${FIELDS[field]()}, ${SERVICES[source].name}`;
}

const FIELDS = {
  title: () => i18n.t('record.field.title'),
  abstract: () => i18n.t('record.field.abstract'),
  'publication-type': () => i18n.t('record.field.publicationType'),
  'subject-heading': () => i18n.t('record.field.subjectHeading'),
  funding: () => i18n.t('record.field.funding'),
  'trial-registration': () => i18n.t('record.field.trialRegistration'),
  relation: () => i18n.t('record.field.relation'),
  interests: () => i18n.t('record.field.interests'),
  assertion: () => i18n.t('record.field.assertion'),
  journal: () => i18n.t('record.field.journal'),
} satisfies Record<FactField, () => string>;
