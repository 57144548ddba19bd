/**
 * Zotero on the same computer. Where its API may be written to, all of an entry goes there; else by the older contract
 * with browsers, which takes less of it.
 */
import { fail, type Result, succeed } from '../../../failure';
import { problem } from '../ask';
import type { FileMaker } from '../file-maker';
import type { Parcel } from '../parcel';
import type { Look, SendTools, Standing, Target } from '../target';
import { loadSelected, selectedId, sendByConnector } from './connector';
import {
  type ApiState,
  apiState,
  authorise,
  findItem,
  type LocalKey,
  loadItem,
  loadLibraries,
  loadOwnId,
} from './local-api';
import { chosenIn, OWN, placesOf } from './places';
import { changedFields, remoteOf } from './remote';
import { sendByApi } from './send-by-api';
import { tellKnown } from './tell-known';
import { type AskZotero, ZOTERO } from './wire';

export interface ZoteroMeans {
  askZotero: AskZotero;
  files: FileMaker;
  /** Null where none is kept. */
  loadKey: () => Promise<LocalKey | null>;
  /** Null forgets it. */
  saveKey: (key: LocalKey | null) => Promise<void>;
}

/** With a story, its text and a note each, so many fit in one request of the API. */
const BATCH = 10;

export function createZotero({ askZotero, files, loadKey, saveKey }: ZoteroMeans): Target {
  /** As last looked at; null before. */
  let api: ApiState | null = null;
  let ownId: number | null = null;
  /** The one change that was allowed is made: nobody is asked again until the reader goes on. */
  let isSpent = false;

  const look = async (signal: AbortSignal): Promise<Result<Look>> => {
    const selected = await loadSelected(askZotero, { signal, begins: true });
    if (!selected.ok) return selected;
    const state = await apiState(askZotero, signal);
    if (!state.ok) return state;
    api = state.value;
    const { editable, name, targets } = selected.value;
    const common = {
      program: ZOTERO.name,
      readOnly: editable ? null : name,
      missing: api.kind === 'off' ? ('switch' as const) : null,
    };
    if (api.kind !== 'writes') {
      const places = targets.map(({ id, name, level }) => ({ id, name, level }));
      return succeed({ ...common, places, chosen: editable ? selectedId(selected.value) : null });
    }
    const own = targets.find(({ level }) => level === 0)?.name ?? ZOTERO.name;
    const libraries = await loadLibraries(askZotero, own, signal);
    if (!libraries.ok) return libraries;
    const account = await loadOwnId(askZotero, signal);
    if (!account.ok) return account;
    ownId = account.value;
    return succeed({
      ...common,
      places: placesOf(libraries.value, selected.value),
      chosen: editable ? chosenIn(libraries.value, selected.value) : null,
    });
  };

  /** The API as it is; looked at where it was not yet. */
  const ready = async (signal: AbortSignal): Promise<Result<ApiState>> => {
    if (api) return succeed(api);
    const looked = await look(signal);
    return looked.ok ? succeed(api ?? { kind: 'none' }) : looked;
  };

  const find: Target['find'] = async (parcel, signal) => {
    const state = await ready(signal);
    if (!state.ok) return state;
    if (state.value.kind === 'off' || state.value.kind === 'none') return succeed(null);
    const found = await findItem(askZotero, OWN, parcel, signal);
    return found.ok ? succeed(found.value && remoteOf(found.value, OWN)) : found;
  };

  /** Of what was on its way when Zotero ended; null where nobody can tell. */
  const isThere = (signal: AbortSignal) => async (parcel: Parcel) => {
    if (api?.kind !== 'reads') return null;
    const found = await find(parcel, signal);
    return found.ok ? found.value !== null : null;
  };

  const keyFor = async (server: string, tools: SendTools): Promise<Result<LocalKey>> => {
    if (isSpent) {
      isSpent = false;
      return fail(problem(ZOTERO, 'allowedOnce'));
    }
    const kept = await loadKey();
    if (kept?.server === server) return succeed(kept);
    tools.onAsking(true);
    const given = await authorise(askZotero, server, tools.signal);
    tools.onAsking(false);
    if (given.ok && given.value.isLasting) await saveKey(given.value);
    isSpent = given.ok && !given.value.isLasting;
    return given;
  };

  return {
    batch: BATCH,
    look,
    find,
    send: async (sendings, tools) => {
      const state = await ready(tools.signal);
      if (!state.ok) return state;
      const fresh = await tellKnown(sendings, tools, find);
      if (!fresh.ok) return fresh;
      if (fresh.value.length === 0) return succeed(undefined);
      if (state.value.kind !== 'writes')
        return sendByConnector(askZotero, files, fresh.value, tools, isThere(tools.signal));
      const key = await keyFor(state.value.server, tools);
      if (!key.ok) return key;
      const sent = await sendByApi({ askZotero, files, key: key.value, ownId }, fresh.value, tools);
      // A lasting access that holds no more was taken back in Zotero's own settings.
      const isRefused =
        !sent.ok && sent.failure.kind === 'program' && sent.failure.problem === 'allowedOnce';
      if (isRefused && key.value.isLasting) await saveKey(null);
      return sent;
    },
    check: async ({ remote }, signal): Promise<Result<Standing | null>> => {
      if (!remote) return succeed(null);
      const now = await loadItem(askZotero, remote.library, remote.key, signal);
      if (!now.ok) return now;
      if (now.value === null) return succeed({ kind: 'gone' });
      const fields = changedFields(remote.fields, remoteOf(now.value, remote.library).fields);
      return succeed(fields.length > 0 ? { kind: 'changed', fields } : { kind: 'same' });
    },
  };
}
