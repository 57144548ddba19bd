/**
 * Hypothesis: each highlight as an annotation of its page, with the selectors that are kept here, which are those that
 * it finds words by itself. It is asked first what its reader has on the page, so that nothing is there twice.
 */
import * as v from 'valibot';
import { fail, type Result, succeed } from '../../../failure';
import { type Highlight, noteOf, quoteOf } from '../../highlight';
import { parsed, problem } from '../ask';
import { type PackedWork, worksOf } from '../parcel';
import { PROGRAMS } from '../programs';
import type { Look, Outcome, SendTools, Target } from '../target';
import type { AskKeyed } from './keyed-wire';

export const HYPOTHESIS = { id: 'hypothesis', ...PROGRAMS.hypothesis } as const;

const PROFILE = v.object({ userid: v.nullable(v.string()) });
const GROUPS = v.array(v.object({ id: v.string(), name: v.string() }));
const ROWS = v.object({
  rows: v.array(
    v.object({
      target: v.fallback(
        v.array(v.object({ selector: v.fallback(v.array(v.record(v.string(), v.unknown())), []) })),
        [],
      ),
    }),
  ),
});

/** Annotations in one answer, and as far as it turns its pages (its own bounds). */
const PAGE = 200;
const LAST = 9800;

/** The group that everybody reads. */
const WORLD = '__world__';

/** `onlyMe`: the name of the place that nobody else reads. */
export function createHypothesis(askKeyed: AskKeyed, onlyMe: string): Target {
  /** Null before it was asked. */
  let user: string | null = null;

  const ready = async (signal: AbortSignal): Promise<Result<string>> => {
    if (user !== null) return succeed(user);
    const answered = await askKeyed('/api/profile', { signal });
    if (!answered.ok) return answered;
    const read = v.safeParse(PROFILE, parsed(answered.value.text));
    if (answered.value.status !== 200 || !read.success)
      return fail(problem(HYPOTHESIS, 'refused', answered.value.status));
    // To a key that is nobody's it answers as to one who has none.
    if (read.output.userid === null) return fail(problem(HYPOTHESIS, 'badKey'));
    user = read.output.userid;
    return succeed(user);
  };

  const look = async (signal: AbortSignal): Promise<Result<Look>> => {
    user = null;
    const whose = await ready(signal);
    if (!whose.ok) return whose;
    const answered = await askKeyed('/api/profile/groups', { signal });
    if (!answered.ok) return answered;
    const read = v.safeParse(GROUPS, parsed(answered.value.text));
    if (answered.value.status !== 200 || !read.success)
      return fail(problem(HYPOTHESIS, 'refused', answered.value.status));
    return succeed({
      program: HYPOTHESIS.name,
      places: [
        { id: '', name: onlyMe, level: 0 },
        ...read.output.map(({ id, name }) => ({ id, name, level: 0 })),
      ],
      // What nobody else reads, until its reader chooses otherwise.
      chosen: '',
      readOnly: null,
      missing: null,
    });
  };

  /** The words that its reader has marked on the page. */
  async function marked(uri: string, owner: string, signal: AbortSignal) {
    const known = new Set<string>();
    for (let offset = 0; offset <= LAST; offset += PAGE) {
      const query = new URLSearchParams({
        user: owner,
        uri,
        limit: String(PAGE),
        offset: String(offset),
      });
      const answered = await askKeyed(`/api/search?${query}`, { signal });
      if (!answered.ok) return answered;
      const read = v.safeParse(ROWS, parsed(answered.value.text));
      if (answered.value.status !== 200 || !read.success)
        return fail(problem(HYPOTHESIS, 'refused', answered.value.status));
      for (const { target } of read.output.rows)
        for (const { selector } of target)
          for (const { type, exact, prefix } of selector)
            if (type === 'TextQuoteSelector') known.add(wordsOf(exact, prefix));
      if (read.output.rows.length < PAGE) break;
    }
    return succeed(known);
  }

  /** How many were new. */
  async function markAll(
    work: PackedWork,
    owner: string,
    { options, signal }: SendTools,
    tags: readonly string[],
  ) {
    const uri = work.item.URL ?? work.key;
    const known = await marked(uri, owner, signal);
    if (!known.ok) return known;
    let made = 0;
    for (const highlight of work.highlights) {
      const [quote] = highlight.target.selector;
      if (known.value.has(wordsOf(quote.exact, quote.prefix))) continue;
      const answered = await askKeyed('/api/annotations', {
        json: annotation(highlight, {
          uri,
          title: work.item.title ?? '',
          tags,
          owner,
          place: options.place,
        }),
        what: quoteOf(highlight),
        signal,
      });
      if (!answered.ok) return answered;
      // Of a group that is gone, or that the key may not write to, it says that there is none.
      if (answered.value.status === 404) return fail(problem(HYPOTHESIS, 'placeGone'));
      if (answered.value.status !== 200)
        return fail(problem(HYPOTHESIS, 'refused', answered.value.status));
      made++;
    }
    return succeed(made);
  }

  return {
    batch: 1,
    isAskedAgain: true,
    look,
    send: async (sendings, tools) => {
      const whose = await ready(tools.signal);
      if (!whose.ok) return whose;
      for (const { parcel } of sendings) {
        const told = worksOf(parcel).filter(({ highlights }) => highlights.length > 0);
        if (told.length === 0) {
          await tools.tell(parcel, { kind: 'empty' });
          continue;
        }
        await tools.note(parcel, '');
        let made = 0;
        for (const work of told) {
          const done = await markAll(work, whose.value, tools, parcel.entry.tags);
          if (!done.ok) return done;
          made += done.value;
        }
        const outcome: Outcome =
          made > 0
            ? { kind: 'handed', remote: null, place: tools.options.place }
            : { kind: 'there', remote: null };
        await tools.tell(parcel, outcome);
      }
      return succeed(undefined);
    },
    find: async () => succeed(null),
    check: async () => succeed(null),
  };
}

const wordsOf = (exact: unknown, prefix: unknown): string => `${prefix ?? ''}\n${exact ?? ''}`;

interface Around {
  uri: string;
  title: string;
  tags: readonly string[];
  owner: string;
  place: string | null;
}

const annotation = (highlight: Highlight, { uri, title, tags, owner, place }: Around) => ({
  uri,
  document: { title: [title] },
  text: noteOf(highlight),
  tags,
  group: place || WORLD,
  permissions: {
    read: [place ? `group:${place}` : owner],
    update: [owner],
    delete: [owner],
    admin: [owner],
  },
  target: [{ source: uri, selector: highlight.target.selector }],
});
