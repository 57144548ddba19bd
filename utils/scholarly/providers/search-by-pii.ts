/**
 * A publisher's own number in, a DOI out. Elsevier and Cell Press deposit the PII of each article with
 * Crossref as `alternative-id`, without its punctuation.
 */
import { fail, type Result, succeed } from '../../failure';
import { normaliseDoi } from '../../identifiers/doi/doi';
import { barePii } from '../../identifiers/pii';
import { SERVICES } from '../http/endpoints';
import { asText, asTexts } from '../http/read-json';
import { worksIn } from './crossref/works-list';
import type { Ask } from './provider';

/** Where the works with this PII are: two of them are told from one. */
function piiPath(pii: string, mailto = ''): string {
  const parameters = new URLSearchParams({
    filter: `alternative-id:${pii}`,
    select: 'DOI,alternative-id',
    rows: '2',
  });
  if (mailto !== '') parameters.set('mailto', mailto);
  return `/works?${parameters}`;
}

/** The DOI of the one work with this PII; null where there is none or more than one. Fails as `ask` does. */
export async function doiOfPii(
  pii: string,
  ask: Ask,
  mailto: string,
): Promise<Result<string | null>> {
  const reply = await ask(piiPath(pii, mailto));
  if (!reply.ok) return reply;
  const dois = reply.value.kind === 'found' ? readPii(reply.value.body, pii) : null;
  if (dois === null) return fail({ kind: 'bad-answer', service: SERVICES.crossref.name });
  return succeed(dois.length === 1 ? (dois[0] ?? null) : null);
}

/** DOIs of all works in the answer `body` that have this PII; null if it is no list of works. */
export function readPii(body: unknown, pii: string): string[] | null {
  const works = worksIn(body);
  if (works === null) return null;
  const dois = works.flatMap((work) => {
    const same = asTexts(work['alternative-id']).some((id) => barePii(id) === pii);
    return same ? (normaliseDoi(asText(work.DOI) ?? '') ?? []) : [];
  });
  return [...new Set(dois)];
}
