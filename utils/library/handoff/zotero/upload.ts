/** A file of an attachment into Zotero, as its API takes files: asked for, sent, registered. */
import * as v from 'valibot';
import { type Result, succeed } from '../../../failure';
import { parsed } from '../ask';
import { type LocalKey, writeFailure } from './local-api';
import { md5 } from './md5';
import type { ZoteroFile } from './objects';
import { type AskZotero, refused } from './wire';

/** A file that is there already is left as it is. */
export async function uploadFile(
  askZotero: AskZotero,
  library: string,
  { key: item, name, type, bytes }: ZoteroFile,
  { server, key }: LocalKey,
  signal: AbortSignal,
): Promise<Result<void>> {
  const path = `/api/${library}/items/${item}/file`;
  const headers = {
    'Content-Type': 'application/x-www-form-urlencoded',
    'If-None-Match': '*',
    'Zotero-API-Key': key,
    'Zotero-Server-ID': server,
  };
  const form = new URLSearchParams({
    md5: md5(bytes),
    filename: name,
    filesize: String(bytes.length),
    mtime: String(Date.now()),
  });
  const asked = await askZotero(path, {
    method: 'POST',
    headers,
    body: form.toString(),
    what: name,
    signal,
  });
  if (!asked.ok) return asked;
  // An earlier attempt brought it, or the library takes no files: the item is there all the same.
  if (asked.value.status === 412 || asked.value.status === 403) return succeed(undefined);
  const stopped = writeFailure(asked.value);
  if (stopped) return stopped;
  const said = v.safeParse(UPLOAD, parsed(asked.value.text));
  if (asked.value.status !== 200 || !said.success) return refused(asked.value);
  if (said.output.exists) return succeed(undefined);
  const { url = '', uploadKey = '' } = said.output;
  // Only ever to the program itself, whatever it says.
  const place = URL.canParse(url) ? new URL(url) : null;
  if (!place?.pathname.startsWith('/api/local/uploads/')) return refused(asked.value);
  const sent = await askZotero(place.pathname, {
    method: 'POST',
    headers: { 'Content-Type': type },
    body: bytes,
    what: name,
    signal,
  });
  if (!sent.ok) return sent;
  if (sent.value.status !== 201) return refused(sent.value);
  const registered = await askZotero(path, {
    method: 'POST',
    headers,
    body: new URLSearchParams({ upload: uploadKey }).toString(),
    signal,
  });
  if (!registered.ok) return registered;
  return registered.value.status === 204 ? succeed(undefined) : refused(registered.value);
}

const UPLOAD = v.object({
  exists: v.optional(v.number()),
  url: v.optional(v.string()),
  uploadKey: v.optional(v.string()),
});
