/** Zotero on the web: items, notes and relations. Files are left out, which most accounts have little room for. */
import { fail, type Result, succeed } from '../../../failure';
import { problem } from '../ask';
import type { FileMaker } from '../file-maker';
import type { Look, Standing, Target } from '../target';
import { findItem, loadItem, loadLibraries } from './local-api';
import { OWN, placeOf, placesOf } from './places';
import { changedFields, remoteOf } from './remote';
import { sendByApi } from './send-by-api';
import { tellKnown } from './tell-known';
import { type WebAccount, type WebWire, ZOTERO_WEB } from './web-wire';

/** A story, its paper and a note each fit in one request. */
const BATCH = 16;

export function createZoteroWeb({ askWeb, account }: WebWire, files: FileMaker): Target {
  let known: WebAccount | null = null;
  const ready = async (signal: AbortSignal): Promise<Result<WebAccount>> => {
    const asked = known ? succeed(known) : await account(signal);
    if (asked.ok) known = asked.value;
    return asked;
  };
  const find: Target['find'] = async (parcel, signal) => {
    const whose = await ready(signal);
    if (!whose.ok) return whose;
    const found = await findItem(askWeb, OWN, parcel, signal);
    return found.ok ? succeed(found.value && remoteOf(found.value, OWN)) : found;
  };
  return {
    batch: BATCH,
    find,
    look: async (signal): Promise<Result<Look>> => {
      known = null;
      const whose = await ready(signal);
      if (!whose.ok) return whose;
      const libraries = await loadLibraries(askWeb, ZOTERO_WEB.name, signal);
      if (!libraries.ok) return libraries;
      const writable = libraries.value.filter(({ path }) => whose.value.mayWrite(path));
      const places = placesOf(writable, {
        targets: writable.map(({ path, name }) => ({ id: path, name, level: 0 })),
      });
      return succeed({
        program: ZOTERO_WEB.name,
        places,
        chosen: places[0]?.id ?? null,
        readOnly: places.length > 0 ? null : ZOTERO_WEB.name,
        missing: null,
      });
    },
    send: async (sendings, tools) => {
      const whose = await ready(tools.signal);
      if (!whose.ok) return whose;
      if (!whose.value.mayWrite(placeOf(tools.options.place).library))
        return fail(problem(ZOTERO_WEB, 'readOnly', ZOTERO_WEB.name));
      const fresh = await tellKnown(sendings, tools, find);
      if (!fresh.ok || fresh.value.length === 0) return fresh.ok ? succeed(undefined) : fresh;
      const key = { server: '', key: '', isLasting: true };
      const options = { ...tools.options, snapshots: false, books: false };
      const means = { askZotero: askWeb, files, key, ownId: whose.value.id };
      return sendByApi(means, fresh.value, { ...tools, options });
    },
    check: async ({ remote }, signal): Promise<Result<Standing | null>> => {
      const whose = await ready(signal);
      if (!whose.ok) return whose;
      if (!remote) return succeed(null);
      const now = await loadItem(askWeb, remote.library, remote.key, signal);
      if (!now.ok) return now;
      if (now.value === null) return succeed({ kind: 'gone' });
      const fields = changedFields(remote.fields, remoteOf(now.value, remote.library).fields);
      return succeed(fields.length > 0 ? { kind: 'changed', fields } : { kind: 'same' });
    },
  };
}
