/** Entries into Zotero by its API: all that goes along with one in as few requests as can be. */
import { fail, type Result, succeed } from '../../../failure';
import { problem } from '../ask';
import type { FileMaker } from '../file-maker';
import type { Parcel } from '../parcel';
import type { Sending, SendTools } from '../target';
import { type ApiItem, type LocalKey, loadItem, MOST_OBJECTS, writeObjects } from './local-api';
import { type Packed, packForZotero } from './objects';
import { OWN, placeOf } from './places';
import { remoteOf } from './remote';
import { uploadFile } from './upload';
import { type AskZotero, ZOTERO } from './wire';

interface ApiMeans {
  askZotero: AskZotero;
  files: FileMaker;
  key: LocalKey;
  /** Of the reader's account; null where Zotero has none or does not say. */
  ownId: number | null;
}

interface Ready {
  parcel: Parcel;
  packed: Packed;
}

/** A key for one change ends with the first request: what is left over is then told to be. */
export async function sendByApi(
  { askZotero, files, key, ownId }: ApiMeans,
  sendings: readonly Sending[],
  tools: SendTools,
): Promise<Result<void>> {
  const { signal, options } = tools;
  const { library, collection } = placeOf(options.place);
  const owner = library === OWN ? (ownId === null ? null : `users/${ownId}`) : library;
  const ready: Ready[] = [];
  for (const { parcel, before } of sendings) {
    const attempt = before?.state === 'sending' ? before.attempt : crypto.randomUUID();
    await tools.note(parcel, attempt);
    const packed = await packForZotero(parcel, {
      attempt,
      libraryUri: owner && `http://zotero.org/${owner}`,
      collection,
      files,
      // Files take more than one change.
      snapshots: options.snapshots && key.isLasting,
      books: options.books && key.isLasting,
    });
    ready.push({ parcel, packed });
  }
  let isSpent = false;
  for (const some of inRequests(ready)) {
    const objects = some.flatMap(({ packed }) => packed.objects);
    const what = some.map(({ parcel }) => parcel.title).join(' · ');
    const items = new Map<string, ApiItem | null>();
    for (let start = 0; start < objects.length; start += MOST_OBJECTS) {
      if (isSpent) return fail(problem(ZOTERO, 'allowedOnce'));
      const part = objects.slice(start, start + MOST_OBJECTS);
      const written = await writeObjects(askZotero, library, part, key, { signal, what });
      if (!written.ok) return written;
      isSpent = !key.isLasting;
      for (const [name, item] of written.value) items.set(name, item);
    }
    for (const { parcel, packed } of some) {
      for (const file of packed.files) {
        const uploaded = await uploadFile(askZotero, library, file, key, signal);
        if (!uploaded.ok) return uploaded;
      }
      const made = items.get(packed.lead) ?? null;
      const now = made ? succeed(made) : await loadItem(askZotero, library, packed.lead, signal);
      if (!now.ok) return now;
      await tools.tell(
        parcel,
        now.value
          ? { kind: 'handed', remote: remoteOf(now.value, library), place: options.place }
          : { kind: 'unsure' },
      );
    }
  }
  return succeed(undefined);
}

/** Parcels that fit in one request together; one that fits in none has several of its own. */
function inRequests(ready: readonly Ready[]): Ready[][] {
  const requests: Ready[][] = [];
  let room = 0;
  for (const one of ready) {
    const size = one.packed.objects.length;
    const last = requests.at(-1);
    if (last && size <= room) last.push(one);
    else requests.push([one]);
    room = (last && size <= room ? room : MOST_OBJECTS) - size;
  }
  return requests;
}
