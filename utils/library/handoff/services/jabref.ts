/**
 * JabRef on the same computer, by its HTTP server, which its reader switches on. It takes BibTeX into the library that
 * is open, and answers with nothing; newer versions want to be paired once by a PIN that they show, and can be asked
 * what they have.
 */
import * as v from 'valibot';
import { toBibtex } from '../../../citation/formats/bibtex';
import { escapeLatex } from '../../../citation/formats/latex';
import { fail, type Result, succeed } from '../../../failure';
import type { CslItem } from '../../../scholarly/types';
import { itemsOf, leadItem } from '../../entries/entry';
import { noteOf, quoteOf } from '../../highlight';
import { type Answer, ask, orSilent, parsed, problem, type Question, type Wire } from '../ask';
import { inReadingOrder, type Parcel } from '../parcel';
import { PROGRAMS } from '../programs';
import type { Look, Target } from '../target';

const JABREF = { id: 'jabref', ...PROGRAMS.jabref } as const;

export interface JabRefMeans {
  wire: Wire;
  /** What it was paired with; empty for nothing. */
  loadToken: () => Promise<string>;
  saveToken: (token: string) => Promise<void>;
}

const TOKEN = v.object({ token: v.pipe(v.string(), v.nonEmpty()) });
const FOUND = v.object({
  results: v.array(v.object({ matches: v.array(v.object({ libraryId: v.string() })) })),
});

/** Entries in one request: it opens a window for each. */
const BATCH = 20;

export function createJabRef({ wire, loadToken, saveToken }: JabRefMeans): Target {
  let hasAnswered = false;

  const askJabRef = async (path: string, question: Question): Promise<Result<Answer>> => {
    const token = await loadToken();
    const answered = await ask(wire, JABREF, `${JABREF.origin}${path}`, {
      ...question,
      // Zotero has the same port.
      isIts: (headers) => !headers.has('X-Zotero-Version'),
      headers: {
        // By which it tells programs from pages.
        'X-JabRef-Connector': 'paper-trail',
        ...(token && { Authorization: `Bearer ${token}` }),
        ...question.headers,
      },
    });
    if (!answered.ok)
      return hasAnswered ? orSilent(answered, problem(JABREF, 'brokeOff')) : answered;
    hasAnswered = true;
    const { status } = answered.value;
    if (status === 401) return fail(problem(JABREF, 'unpaired'));
    if (status === 503) return fail(problem(JABREF, 'busy', 60));
    return answered;
  };

  const look = async (signal: AbortSignal): Promise<Result<Look>> => {
    hasAnswered = false;
    const greeted = await askJabRef('/', { signal });
    if (!greeted.ok) return greeted;
    if (!greeted.value.text.includes('JabRef')) return fail(problem(JABREF, 'stranger'));
    const listed = await askJabRef('/libraries', { signal });
    const isUnpaired =
      !listed.ok && listed.failure.kind === 'program' && listed.failure.problem === 'unpaired';
    if (!listed.ok && !isUnpaired) return listed;
    if (listed.ok && listed.value.status === 403) return fail(problem(JABREF, 'notListed'));
    return succeed({
      program: JABREF.name,
      places: [],
      chosen: null,
      readOnly: null,
      missing: isUnpaired ? 'pairing' : null,
    });
  };

  /** Null where it cannot be asked, as older versions cannot. */
  const has = async (parcel: Parcel, signal: AbortSignal): Promise<Result<boolean | null>> => {
    const sought = queryFor(leadItem(parcel.entry));
    if (!sought) return succeed(null);
    const answered = await askJabRef('/libraries:query', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ queries: [sought] }),
      signal,
    });
    if (!answered.ok) return answered;
    const read = v.safeParse(FOUND, parsed(answered.value.text));
    if (answered.value.status !== 200 || !read.success) return succeed(null);
    return succeed(read.output.results.some(({ matches }) => matches.length > 0));
  };

  return {
    batch: BATCH,
    look,
    pair: async (pin, signal) => {
      const answered = await askJabRef('/auth/pair', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ pin }),
        signal,
      });
      if (!answered.ok) return answered;
      const { status, text } = answered.value;
      if (status === 403) return fail(problem(JABREF, 'badPin'));
      const read = v.safeParse(TOKEN, parsed(text));
      if (status !== 200 || !read.success) return fail(problem(JABREF, 'refused', status));
      await saveToken(read.output.token);
      return succeed(undefined);
    },
    send: async (sendings, tools) => {
      const fresh: Parcel[] = [];
      for (const { parcel, before } of sendings) {
        const known = await has(parcel, tools.signal);
        if (!known.ok) return known;
        if (known.value === true)
          await tools.tell(
            parcel,
            before
              ? { kind: 'handed', remote: null, place: null }
              : { kind: 'there', remote: null },
          );
        else if (before?.state === 'sending' && known.value === null)
          await tools.tell(parcel, { kind: 'unsure' });
        else fresh.push(parcel);
      }
      if (fresh.length === 0) return succeed(undefined);
      for (const parcel of fresh) await tools.note(parcel, '');
      const sent = await askJabRef('/libraries/current/entries?group=Paper%20Trail', {
        method: 'POST',
        headers: { 'Content-Type': 'application/x-bibtex' },
        body: fresh.map(bibtexOf).join('\n\n'),
        what: fresh.map(({ title }) => title).join(' · '),
        timeoutMs: 120_000,
        signal: tools.signal,
      });
      if (sent.ok && sent.value.status >= 200 && sent.value.status < 300) {
        for (const parcel of fresh)
          await tools.tell(parcel, { kind: 'handed', remote: null, place: null });
        return succeed(undefined);
      }
      // Where it refused, nothing of it arrived; where nothing was heard, it may have.
      const isRefused =
        sent.ok || (sent.failure.kind === 'program' && sent.failure.problem === 'unpaired');
      if (isRefused) for (const parcel of fresh) await tools.drop(parcel);
      return sent.ok ? refusal(sent.value) : sent;
    },
    find: async () => succeed(null),
    check: async () => succeed(null),
  };
}

function refusal({ status, text }: Answer) {
  if (status === 403) return fail(problem(JABREF, 'notListed'));
  // Its server runs without its window, or no library is open in it.
  if (status === 404 || /GUI mode|selected library/.test(text))
    return fail(problem(JABREF, 'noLibrary'));
  return fail(problem(JABREF, 'refused', status));
}

/** In the language of its search; `==` is for the whole of a field. Null for a work that nothing identifies. */
function queryFor({ DOI, URL: url }: CslItem): string | null {
  const is = (field: string, value: string) =>
    `${field} == "${value.replace(/[\\"]/g, (sign) => `\\${sign}`)}"`;
  if (DOI) return [is('doi', DOI), is('doi', `https://doi.org/${DOI}`)].join(' OR ');
  return url ? is('url', url) : null;
}

/** The paper and its stories; tags, note and highlights in the fields that JabRef has for them, at the first. */
function bibtexOf({ entry, highlights }: Parcel): string {
  const marked = inReadingOrder(highlights).map((one) =>
    [`“${quoteOf(one)}”`, noteOf(one)].filter(Boolean).join(' '),
  );
  const comment = [entry.note, ...marked].filter(Boolean).join('\n\n');
  const own = [
    ['keywords', entry.tags.join(', ')],
    ['comment', comment],
  ].flatMap(([field, value]) => (value ? [`  ${field} = {${escapeLatex(value)}},`] : []));
  return itemsOf(entry)
    .map((item, at) => {
      const written = toBibtex([item]);
      return at === 0 ? written.replace(/\}$/, () => [...own, '}'].join('\n')) : written;
    })
    .join('\n\n');
}
