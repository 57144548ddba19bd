/**
 * Readwise: the highlights of a story, with the story's title, author and address. It knows a highlight by these and
 * its words, and takes none twice; what it is asked is in readwise.io/api_deets.
 */
import * as v from 'valibot';
import { wholeName } from '../../../citation/formats/parts';
import { fail, type Result, succeed } from '../../../failure';
import { noteOf, quoteOf } from '../../highlight';
import { parsed, problem } from '../ask';
import { inReadingOrder, type PackedWork, type Parcel, worksOf } from '../parcel';
import { PROGRAMS } from '../programs';
import type { Target } from '../target';
import type { AskKeyed } from './keyed-wire';

export const READWISE = { id: 'readwise', ...PROGRAMS.readwise } as const;

/** Its own bounds, in signs. */
const LONGEST = { text: 8191, note: 8191, title: 511, author: 1024, url: 2047 };

const BOOKS = v.array(v.object({ id: v.fallback(v.number(), 0) }));

/** Entries in one request. */
const BATCH = 20;

export const createReadwise = (askKeyed: AskKeyed): Target => ({
  batch: BATCH,
  isAskedAgain: true,
  look: async (signal) => {
    const answered = await askKeyed('/api/v2/auth/', { signal });
    if (!answered.ok) return answered;
    if (answered.value.status !== 204)
      return fail(problem(READWISE, 'refused', answered.value.status));
    return succeed({
      program: READWISE.name,
      places: [],
      chosen: null,
      readOnly: null,
      missing: null,
    });
  },
  send: async (sendings, tools): Promise<Result<void>> => {
    const packed = sendings.map(({ parcel }) => ({ parcel, highlights: highlightsOf(parcel) }));
    for (const { parcel, highlights } of packed)
      if (highlights.length === 0) await tools.tell(parcel, { kind: 'empty' });
      else await tools.note(parcel, '');
    const full = packed.filter(({ highlights }) => highlights.length > 0);
    if (full.length === 0) return succeed(undefined);
    const answered = await askKeyed('/api/v2/highlights/', {
      json: { highlights: full.flatMap(({ highlights }) => highlights) },
      what: full.map(({ parcel }) => parcel.title).join(' · '),
      signal: tools.signal,
    });
    if (!answered.ok) return answered;
    const { status, text } = answered.value;
    if (status !== 200 || !v.is(BOOKS, parsed(text)))
      return fail(problem(READWISE, 'refused', status));
    for (const { parcel } of full)
      await tools.tell(parcel, { kind: 'handed', remote: null, place: null });
    return succeed(undefined);
  },
  find: async () => succeed(null),
  check: async () => succeed(null),
});

const highlightsOf = (parcel: Parcel) => worksOf(parcel).flatMap(highlightsIn);

function highlightsIn({ key, item, highlights }: PackedWork) {
  const author = (item.author ?? []).map(wholeName).join(', ').slice(0, LONGEST.author);
  const url = item.URL ?? key;
  return inReadingOrder(highlights).map((highlight, at) => ({
    text: quoteOf(highlight).slice(0, LONGEST.text),
    title: (item.title ?? '').slice(0, LONGEST.title) || url.slice(0, LONGEST.title),
    ...(author && { author }),
    ...(url.length <= LONGEST.url && { source_url: url }),
    source_type: 'paper_trail',
    category: 'articles',
    ...(noteOf(highlight) && { note: noteOf(highlight).slice(0, LONGEST.note) }),
    location: at + 1,
    location_type: 'order',
    highlighted_at: highlight.created,
  }));
}
