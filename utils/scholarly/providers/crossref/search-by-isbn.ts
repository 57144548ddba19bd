/** An ISBN in, the book's DOI out: a list of Crossref's, cut down to books, since their chapters have the number too. */
import { fail, type Result, succeed } from '../../../failure';
import { normaliseDoi } from '../../../identifiers/doi/doi';
import { normaliseIsbn } from '../../../identifiers/isbn';
import { SERVICES } from '../../http/endpoints';
import { asObject, asObjects, asText, asTexts } from '../../http/read-json';
import type { Ask } from '../provider';

/** Filters of one name are joined by "or". https://www.crossref.org/documentation/retrieve-metadata/rest-api/rest-api-filters/ */
const BOOKS = ['book', 'monograph', 'edited-book', 'reference-book'].map((type) => `type:${type}`);
/** Printings and volumes under one number. */
const ROWS = 5;

/** The DOI of the book that has this number, thirteen digits; null where Crossref has none. Fails as `ask` does. */
export async function doiOfIsbn(
  isbn: string,
  ask: Ask,
  mailto: string,
): Promise<Result<string | null>> {
  const parameters = new URLSearchParams({
    filter: [`isbn:${isbn}`, ...BOOKS].join(','),
    select: 'DOI,type,ISBN',
    rows: String(ROWS),
  });
  if (mailto !== '') parameters.set('mailto', mailto);
  const reply = await ask(`/works?${parameters}`);
  if (!reply.ok) return reply;
  const { kind } = reply.value;
  const items = kind === 'found' ? asObject(asObject(reply.value.body)?.message)?.items : null;
  if (!Array.isArray(items)) return fail({ kind: 'bad-answer', service: SERVICES.crossref.name });
  const book = asObjects(items).find(({ ISBN }) =>
    asTexts(ISBN).some((one) => normaliseIsbn(one) === isbn),
  );
  return succeed(normaliseDoi(asText(book?.DOI) ?? ''));
}
