/** Journal, volume and first page in, a DOI out: Crossref's search, of whose answer only what agrees in all three is taken. */
import { fail, type Result, succeed } from '../../../failure';
import type { CitedAs } from '../../../identifiers/cited-as';
import { normaliseDoi } from '../../../identifiers/doi/doi';
import { SERVICES } from '../../http/endpoints';
import { asText, asTexts, type Json } from '../../http/read-json';
import { sameJournal } from '../../match/journals';
import type { Ask } from '../provider';
import { worksIn } from './works-list';

/** The search sorts by likeness: what agrees stands among the first. */
const ROWS = 20;

function citationPath({ journal, volume, page }: CitedAs, mailto: string): string {
  const parameters = new URLSearchParams({
    'query.container-title': journal,
    'query.bibliographic': `${volume} ${page}`,
    select: 'DOI,container-title,short-container-title,volume,page,article-number',
    rows: String(ROWS),
  });
  if (mailto !== '') parameters.set('mailto', mailto);
  return `/works?${parameters}`;
}

/** The DOI of the one work that stands there; null where there is none or more than one. Fails as `ask` does. */
export async function doiOfCitation(
  cited: CitedAs,
  ask: Ask,
  mailto: string,
): Promise<Result<string | null>> {
  const reply = await ask(citationPath(cited, mailto));
  if (!reply.ok) return reply;
  const { kind } = reply.value;
  const works = kind === 'found' ? worksIn(reply.value.body) : null;
  if (works === null) return fail({ kind: 'bad-answer', service: SERVICES.crossref.name });
  const dois = new Set(
    works.flatMap((work) =>
      isAt(work, cited) ? (normaliseDoi(asText(work.DOI) ?? '') ?? []) : [],
    ),
  );
  return succeed(dois.size === 1 ? ([...dois][0] ?? null) : null);
}

function isAt(work: Json, { journal, volume, page }: CitedAs): boolean {
  const journals = [...asTexts(work['container-title']), ...asTexts(work['short-container-title'])];
  const [first = ''] = (asText(work.page) ?? '').split(/[-–]/);
  const pages = [first.trim(), asText(work['article-number']) ?? ''];
  return (
    asText(work.volume) === volume &&
    pages.some((one) => one.toLowerCase() === page.toLowerCase()) &&
    journals.some((name) => sameJournal(name, journal))
  );
}
