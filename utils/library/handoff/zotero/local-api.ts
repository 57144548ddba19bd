/**
 * The API that Zotero has for programs on the same computer, with writes since version 10. Its reader switches it on,
 * and allows each program once or always. Every object is sent with a key of our choosing, so that one that arrived is
 * known when it is sent again.
 */
import * as v from 'valibot';
import { fail, type Result, succeed } from '../../../failure';
import { leadItem } from '../../entries/entry';
import { type Answer, parsed, problem } from '../ask';
import type { Parcel } from '../parcel';
import type { ZoteroObject } from './objects';
import { type AskZotero, refused, ZOTERO } from './wire';

/** What it was allowed with; of an access for one change, `isLasting` is false. */
export const LOCAL_KEY = v.object({ server: v.string(), key: v.string(), isLasting: v.boolean() });
export type LocalKey = v.InferOutput<typeof LOCAL_KEY>;

const ITEM = v.object({
  key: v.string(),
  version: v.number(),
  library: v.fallback(v.object({ type: v.string(), id: v.number() }), { type: 'user', id: 0 }),
  data: v.record(v.string(), v.unknown()),
});
export type ApiItem = v.InferOutput<typeof ITEM>;

const NAMED = v.object({
  key: v.string(),
  data: v.object({
    name: v.string(),
    parentCollection: v.fallback(v.union([v.string(), v.boolean()]), false),
  }),
});
const GROUP = v.object({ id: v.number(), data: v.object({ name: v.string() }) });

const WRITTEN = v.object({
  successful: v.record(v.string(), ITEM),
  unchanged: v.fallback(v.record(v.string(), v.string()), {}),
  failed: v.record(v.string(), v.object({ code: v.number(), message: v.fallback(v.string(), '') })),
});

/** Milliseconds in which the reader answers Zotero's question. */
const ASKING_MS = 5 * 60_000;

/** Objects in one request. */
export const MOST_OBJECTS = 50;

/** `off`: its reader has not switched it on; `none`: a version that has none; `reads`: one that takes no writes. */
export type ApiState = { kind: 'off' | 'none' } | { kind: 'reads' | 'writes'; server: string };

export async function apiState(
  askZotero: AskZotero,
  signal: AbortSignal,
): Promise<Result<ApiState>> {
  const answered = await askZotero('/api/', { signal });
  if (!answered.ok) return answered;
  const { status, headers } = answered.value;
  if (status === 403) return succeed({ kind: 'off' });
  if (status !== 200) return succeed({ kind: 'none' });
  const server = headers.get('Zotero-Server-ID');
  const major = Number.parseInt(headers.get('X-Zotero-Version') ?? '', 10);
  return succeed(
    server !== null && major >= 10
      ? { kind: 'writes', server }
      : { kind: 'reads', server: server ?? '' },
  );
}

/** Asks the reader in Zotero's own window. */
export async function authorise(
  askZotero: AskZotero,
  server: string,
  signal: AbortSignal,
): Promise<Result<LocalKey>> {
  const answered = await askZotero('/api/local/authorize', {
    json: { appName: 'Paper Trail' },
    headers: { 'Zotero-Server-ID': server },
    timeoutMs: ASKING_MS,
    signal,
  });
  if (!answered.ok) return answered;
  const { status, text } = answered.value;
  if (status === 403) {
    const said = parsed(text) as { denied?: unknown } | null;
    return fail(problem(ZOTERO, said?.denied ? 'denied' : 'switchedOff'));
  }
  if (status === 412) return fail(problem(ZOTERO, 'otherLibrary'));
  const read = v.safeParse(v.object({ key: v.string(), remember: v.boolean() }), parsed(text));
  if (status !== 200 || !read.success) return refused(answered.value);
  return succeed({ server, key: read.output.key, isLasting: read.output.remember });
}

async function list<Row>(
  askZotero: AskZotero,
  path: string,
  row: v.GenericSchema<unknown, Row>,
  signal: AbortSignal,
): Promise<Result<Row[]>> {
  const answered = await askZotero(path, { signal });
  if (!answered.ok) return answered;
  if (answered.value.status === 403) return fail(problem(ZOTERO, 'switchedOff'));
  const read = v.safeParse(v.array(row), parsed(answered.value.text));
  return answered.value.status === 200 && read.success
    ? succeed(read.output)
    : refused(answered.value);
}

/** A library with its collections: `users/0` is the reader's own. */
export interface ApiLibrary {
  path: string;
  name: string;
  collections: { key: string; name: string; parent: string | null }[];
}

export async function loadLibraries(
  askZotero: AskZotero,
  ownName: string,
  signal: AbortSignal,
): Promise<Result<ApiLibrary[]>> {
  const groups = await list(askZotero, '/api/users/0/groups', GROUP, signal);
  if (!groups.ok) return groups;
  const libraries: ApiLibrary[] = [];
  const all = [
    { path: 'users/0', name: ownName },
    ...groups.value.map(({ id, data }) => ({ path: `groups/${id}`, name: data.name })),
  ];
  for (const { path, name } of all) {
    const found = await list(askZotero, `/api/${path}/collections`, NAMED, signal);
    if (!found.ok) return found;
    const collections = found.value.map(({ key, data }) => ({
      key,
      name: data.name,
      parent: typeof data.parentCollection === 'string' ? data.parentCollection : null,
    }));
    libraries.push({ path, name, collections });
  }
  return succeed(libraries);
}

/** The item of this very work: by its DOI, else by its address. */
export async function findItem(
  askZotero: AskZotero,
  library: string,
  { entry }: Parcel,
  signal: AbortSignal,
): Promise<Result<ApiItem | null>> {
  const { DOI, URL: url } = leadItem(entry);
  const sought = DOI ?? url;
  if (!sought) return succeed(null);
  const query = new URLSearchParams({ q: sought, qmode: 'everything', itemType: '-attachment' });
  const found = await list(askZotero, `/api/${library}/items/top?${query}`, ITEM, signal);
  if (!found.ok) return found;
  // A search by words finds what only cites it as well.
  const isIt = ({ data }: ApiItem) =>
    DOI ? doisOf(data).some((doi) => doi === DOI.toLowerCase()) : data.url === url;
  return succeed(found.value.find(isIt) ?? null);
}

/** What a program says may be of any type. */
const textIn = (said: unknown): string => (typeof said === 'string' ? said : '');

/** In its own field, or in a line of "Extra" where its type has none. */
function doisOf({ DOI, extra }: ApiItem['data']): string[] {
  const lines = textIn(extra)
    .split('\n')
    .flatMap((line) => /^DOI:\s*(\S+)/i.exec(line)?.[1] ?? []);
  return [textIn(DOI), ...lines].map((written) =>
    written.replace(/^https?:\/\/(?:dx\.)?doi\.org\//i, '').toLowerCase(),
  );
}

/** Null where it is gone, or in the trash. */
export async function loadItem(
  askZotero: AskZotero,
  library: string,
  key: string,
  signal: AbortSignal,
): Promise<Result<ApiItem | null>> {
  const answered = await askZotero(`/api/${library}/items/${key}`, { signal });
  if (!answered.ok) return answered;
  const { status, text } = answered.value;
  if (status === 404) return succeed(null);
  if (status === 403) return fail(problem(ZOTERO, 'switchedOff'));
  const read = v.safeParse(ITEM, parsed(text));
  if (status !== 200 || !read.success) return refused(answered.value);
  return succeed(read.output.data.deleted ? null : read.output);
}

/** The number of the reader's account; null where there is none, or where the library is empty and does not tell. */
export async function loadOwnId(
  askZotero: AskZotero,
  signal: AbortSignal,
): Promise<Result<number | null>> {
  const any = await list(askZotero, '/api/users/0/items/top?limit=1', ITEM, signal);
  return any.ok ? succeed(any.value[0]?.library.id || null) : any;
}

/** MOST_OBJECTS at most; each by its key, null where it had arrived before. One that is refused fails all. */
export async function writeObjects(
  askZotero: AskZotero,
  library: string,
  objects: readonly ZoteroObject[],
  { server, key }: LocalKey,
  { signal, what }: { signal: AbortSignal; what: string },
): Promise<Result<Map<string, ApiItem | null>>> {
  const answered = await askZotero(`/api/${library}/items`, {
    json: objects,
    headers: { 'Zotero-API-Key': key, 'Zotero-Server-ID': server },
    timeoutMs: 120_000,
    what,
    signal,
  });
  if (!answered.ok) return answered;
  const { status, text } = answered.value;
  const stopped = writeFailure(answered.value);
  if (stopped) return stopped;
  const read = v.safeParse(WRITTEN, parsed(text));
  if (status !== 200 || !read.success) return refused(answered.value);
  const { successful, failed } = read.output;
  const items = new Map<string, ApiItem | null>();
  for (const item of Object.values(successful)) items.set(item.key, item);
  for (const [at, { code }] of Object.entries(failed)) {
    // A key is there in another version: it came with an earlier attempt.
    if (code !== 412) return fail(problem(ZOTERO, 'refused', code));
    items.set(objects[Number(at)]?.key ?? '', null);
  }
  return succeed(items);
}

/** Null where the write was taken. */
export function writeFailure({ status, text }: Answer): Result<never> | null {
  if (status === 401) return fail(problem(ZOTERO, 'allowedOnce'));
  if (status === 412 || status === 428) return fail(problem(ZOTERO, 'otherLibrary'));
  if (status !== 403) return null;
  return fail(problem(ZOTERO, text.includes('not enabled') ? 'switchedOff' : 'readOnly'));
}
