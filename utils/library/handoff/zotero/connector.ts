/**
 * The contract that Zotero has with browsers since version 5. It gives no keys back, and can relate no items: of an
 * entry its paper goes as an item, and the stories as notes with a link and as snapshots.
 */
import * as v from 'valibot';
import { fail, type Result, succeed } from '../../../failure';
import { leadItem } from '../../entries/entry';
import { parsed, problem } from '../ask';
import type { FileMaker } from '../file-maker';
import { noteOfParcel } from '../note-html';
import { type Parcel, worksOf } from '../parcel';
import type { Sending, SendTools } from '../target';
import { type AskZotero, errorOf, refused, ZOTERO } from './wire';
import { zoteroItem } from './zotero-item';

/** How far in a collection stands; nothing is drawn by what is no such number. */
const DEPTH = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(20));

const SELECTED = v.object({
  libraryName: v.string(),
  editable: v.boolean(),
  id: v.nullable(v.number()),
  libraryID: v.number(),
  name: v.string(),
  targets: v.fallback(
    v.array(v.object({ id: v.string(), name: v.string(), level: v.fallback(DEPTH, 0) })),
    [],
  ),
});
/** What is chosen in its window, and what could be: `L1` is a library, `C23` a collection. */
export type Selected = v.InferOutput<typeof SELECTED>;

export async function loadSelected(
  askZotero: AskZotero,
  how: { signal: AbortSignal; begins?: boolean },
): Promise<Result<Selected>> {
  const answered = await askZotero('/connector/getSelectedCollection', { json: {}, ...how });
  if (!answered.ok) return answered;
  const read = v.safeParse(SELECTED, parsed(answered.value.text));
  return answered.value.status === 200 && read.success
    ? succeed(read.output)
    : refused(answered.value);
}

/** The id of what is chosen, as `targets` has it. */
export const selectedId = ({ id, libraryID }: Selected): string =>
  id === null ? `L${libraryID}` : `C${id}`;

/**
 * One session each: its tags go on all that is saved in it. `isThere` tells of a parcel whose session is gone, as it is
 * after a restart, whether it arrived; null where nobody can tell.
 */
export async function sendByConnector(
  askZotero: AskZotero,
  files: FileMaker,
  sendings: readonly Sending[],
  tools: SendTools,
  isThere: (parcel: Parcel) => Promise<boolean | null>,
): Promise<Result<void>> {
  const { options, signal } = tools;
  const selected = await loadSelected(askZotero, { signal });
  if (!selected.ok) return selected;
  const place = options.place ?? selectedId(selected.value);
  if (options.place === null && !selected.value.editable)
    return fail(problem(ZOTERO, 'readOnly', selected.value.name));

  /** Puts what the session saved where it belongs, with the reader's tags. Null where there is no such session. */
  const settle = async (session: string, parcel: Parcel): Promise<Result<true | null>> => {
    const settled = await askZotero('/connector/updateSession', {
      json: { sessionID: session, target: place, tags: parcel.entry.tags, note: '' },
      signal,
    });
    if (!settled.ok) return settled;
    if (settled.value.status === 200) return succeed(true);
    const error = errorOf(settled.value);
    if (error === 'SESSION_NOT_FOUND') return succeed(null);
    return error === 'COLLECTION_NOT_FOUND'
      ? fail(problem(ZOTERO, 'placeGone'))
      : refused(settled.value);
  };

  for (const { parcel, before } of sendings) {
    if (signal.aborted) return fail({ kind: 'aborted' });
    if (before?.state === 'sending') {
      const settled = await settle(before.attempt, parcel);
      if (!settled.ok) return settled;
      const arrived = settled.value ?? (await isThere(parcel));
      if (arrived !== false) {
        await tools.tell(
          parcel,
          arrived === null ? { kind: 'unsure' } : { kind: 'handed', remote: null, place },
        );
        continue;
      }
    }
    const session = crypto.randomUUID();
    await tools.note(parcel, session);
    const saved = await save(session, parcel);
    if (!saved.ok) return saved;
    const settled = await settle(session, parcel);
    if (!settled.ok) return settled;
    const attached = await attach(session, parcel);
    if (!attached.ok) return attached;
    await tools.tell(parcel, { kind: 'handed', remote: null, place });
  }
  return succeed(undefined);

  async function save(session: string, parcel: Parcel): Promise<Result<void>> {
    const item = leadItem(parcel.entry);
    const note = noteOfParcel(parcel, { ...files.words, withStories: true });
    const saved = await askZotero('/connector/saveItems', {
      json: {
        sessionID: session,
        uri: item.URL ?? parcel.entry.stories[0]?.url ?? '',
        items: [{ ...zoteroItem(item), id: parcel.key, tags: [], notes: note ? [{ note }] : [] }],
      },
      what: parcel.title,
      signal,
    });
    // It may have arrived all the same: what was noted tells the next attempt.
    if (!saved.ok) return saved;
    const { status } = saved.value;
    if (status === 201 || (status === 409 && errorOf(saved.value) === 'SESSION_EXISTS'))
      return succeed(undefined);
    // These are said before anything is saved.
    await tools.drop(parcel);
    if (status === 500 && saved.value.text.includes('libraryEditable'))
      return fail(problem(ZOTERO, 'readOnly', selected.ok ? selected.value.libraryName : ''));
    if (errorOf(saved.value) === 'CONNECTOR_VERSION_OUTDATED')
      return fail(problem(ZOTERO, 'outdated'));
    return refused(saved.value);
  }

  /** What cannot be attached keeps the item no less: a library may take no files. */
  async function attach(session: string, parcel: Parcel): Promise<Result<void>> {
    const told = worksOf(parcel).filter(({ page }) => page !== null);
    for (const work of options.snapshots ? told : []) {
      const kept = await askZotero('/connector/saveSingleFile', {
        json: {
          sessionID: session,
          items: [{ id: parcel.key }],
          title: work.item.title ?? '',
          url: work.item.URL ?? '',
          snapshotContent: files.snapshot(work),
        },
        what: work.item.title,
        signal,
      });
      if (!kept.ok) return kept;
    }
    for (const work of options.books ? told : []) {
      const metadata = {
        sessionID: session,
        parentItemID: parcel.key,
        title: `${work.item.title ?? ''} (EPUB)`,
        url: work.item.URL ?? '',
      };
      const kept = await askZotero(`/connector/saveAttachment?sessionID=${session}`, {
        method: 'POST',
        headers: {
          'Content-Type': 'application/epub+zip',
          'X-Metadata': encodedHeader(JSON.stringify(metadata)),
        },
        body: files.book(work),
        what: metadata.title,
        signal,
      });
      if (!kept.ok) return kept;
    }
    if (options.openCopies && parcel.entry.paper) {
      const which = { sessionID: session, itemID: parcel.key };
      const has = await askZotero('/connector/hasAttachmentResolvers', { json: which, signal });
      if (!has.ok) return has;
      if (has.value.text.trim() !== 'true') return succeed(undefined);
      const fetched = await askZotero('/connector/saveAttachmentFromResolver', {
        json: which,
        signal,
        // Zotero asks the paper's hosts for it, one after the other.
        timeoutMs: 120_000,
      });
      if (!fetched.ok) return fetched;
    }
    return succeed(undefined);
  }
}

/** RFC 2047, since headers are ASCII: as Zotero decodes it. */
export function encodedHeader(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text;
  const bytes = [...new TextEncoder().encode(text)];
  const encoded = bytes.map((byte) => {
    const sign = String.fromCharCode(byte);
    return /[A-Za-z0-9]/.test(sign) ? sign : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`;
  });
  return `=?UTF-8?Q?${encoded.join('')}?=`;
}
