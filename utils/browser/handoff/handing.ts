/** Hands entries of this browser's library to other programs, by the reader's leave, with every request in the log. */

import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { fail, type Result, succeed } from '../../failure';
import { keysOf } from '../../library/entries/entry';
import { problem, type Wire } from '../../library/handoff/ask';
import { handOn } from '../../library/handoff/hand-on';
import { createHandedStore } from '../../library/handoff/handed-store';
import type { Handing } from '../../library/handoff/handing';
import { PROGRAMS, type ProgramId } from '../../library/handoff/programs';
import type { Target } from '../../library/handoff/target';
import { LOCAL_KEY } from '../../library/handoff/zotero/local-api';
import { webWire } from '../../library/handoff/zotero/web-wire';
import { zoteroWire } from '../../library/handoff/zotero/wire';
import { createZotero } from '../../library/handoff/zotero/zotero';
import { createZoteroWeb } from '../../library/handoff/zotero/zotero-web';
import { maySend } from '../access/data-consent';
import { sitePattern } from '../access/permissions';
import { highlights, library } from '../library/opened-library';
import { isPrivate, PRIVATE } from '../library/private-window';
import { logRequest } from '../storage/request-log';
import { readKey, writeKey } from '../storage/storage-area';
import { fileMaker } from './files';

const store = createHandedStore();

const wire: Wire = {
  fetch: (...request) => fetch(...request),
  now: () => new Date(),
  log: (entry) => logRequest(entry).catch(() => {}),
};

const ZOTERO_KEY = 'zotero-key';

const zotero = (): Target =>
  createZotero({
    askZotero: zoteroWire(wire),
    files: fileMaker(),
    loadKey: async () => {
      const read = v.safeParse(LOCAL_KEY, await readKey('local', ZOTERO_KEY).catch(() => null));
      return read.success ? read.output : null;
    },
    // Where it cannot be kept, it is asked for once more.
    saveKey: (key) => writeKey('local', ZOTERO_KEY, key).catch(() => {}),
  });

const WEB_KEY = 'zotero-web-key';
const WRITTEN_KEY = v.fallback(v.string(), '');

const loadWebKey = async (): Promise<string> =>
  v.parse(WRITTEN_KEY, await readKey('local', WEB_KEY).catch(() => ''));

const pause = (ms: number, signal: AbortSignal | undefined) =>
  new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal?.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });

const zoteroWeb = (key: string): Target => createZoteroWeb(webWire(wire, key, pause), fileMaker());

/** Each is made once a page, and for each key: it knows what it has seen of its program. */
const targets = new Map<string, Target>();
async function targetOf(program: ProgramId): Promise<Target> {
  const key = program === 'zotero-web' ? await loadWebKey() : '';
  const name = `${program} ${key}`;
  const made = targets.get(name) ?? (program === 'zotero' ? zotero() : zoteroWeb(key));
  targets.set(name, made);
  return made;
}

async function isAllowed(program: ProgramId): Promise<boolean> {
  // The web answers whoever has a key; programs on this computer answer only those whom the browser lets through.
  if (program === 'zotero-web') return (await loadWebKey()) !== '' && maySend('authenticationInfo');
  const origins = [sitePattern(PROGRAMS[program].origin) ?? ''];
  return browser.permissions.contains({ origins }).catch(() => false);
}

/** The browser may have been told since to let nothing pass. */
async function allowed<T>(
  program: ProgramId,
  action: (target: Target) => Promise<Result<T>>,
): Promise<Result<T>> {
  if (!(await isAllowed(program)))
    return fail(problem({ id: program, ...PROGRAMS[program] }, 'notAllowed'));
  return action(await targetOf(program));
}

const programOf = (target: string) =>
  Object.keys(PROGRAMS).find((id): id is ProgramId => id === target);

export const handing: Handing = {
  isAllowed,
  look: (program, signal) => allowed(program, (target) => target.look(signal)),
  handOn: async (job, watching) => {
    const nothing = { counts: { handed: 0, there: 0, unsure: 0, gone: 0 } };
    // It is noted what was handed on, and such a window is to leave nothing behind.
    if (await isPrivate()) return { ...nothing, failure: PRIVATE.failure };
    const program = programOf(job.target);
    if (!program) return { ...nothing, failure: { kind: 'unfinished' } };
    const means = { library, highlights, store, now: () => new Date() };
    const done = await allowed(program, async (target) =>
      succeed(await handOn(job, target, means, watching)),
    );
    return done.ok ? done.value : { ...nothing, failure: done.failure };
  },
  loadJob: (program) => store.loadJob(program),
  endJob: (program) => store.endJob(program),
  find: (keys) => store.find(keys),
  check: async (handed, signal) => {
    const program = programOf(handed.target);
    // Unasked for, nobody is told that the browser does not allow it.
    if (!program || !(await isAllowed(program))) return succeed(null);
    return (await targetOf(program)).check(handed, signal);
  },
  settle: (handed, isThere) =>
    isThere ? store.keep({ ...handed, state: 'there' }) : store.forget(handed.target, handed.key),
  unsureOf: async (program, ids) => {
    const entries = await library.load(ids);
    if (!entries.ok) return entries;
    const keys = entries.value.flatMap((entry) => (entry ? keysOf(entry) : []));
    const found = await store.find(keys);
    if (!found.ok) return found;
    return succeed(
      found.value.filter(({ target, state }) => target === program && state === 'unsure'),
    );
  },
  loadWebKey,
  saveWebKey: (key) => writeKey('local', WEB_KEY, key).catch(() => {}),
  watch: (onChange) => store.watch(onChange),
};
