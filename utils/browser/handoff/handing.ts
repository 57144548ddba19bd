/** Hands entries of this browser's library to other programs, by the reader's leave, with every request in the log. */

import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { fail, type Result, succeed } from '../../failure';
import { keysOf } from '../../library/entries/entry';
import { problem, type Wire } from '../../library/handoff/ask';
import { handOn, NOTHING } from '../../library/handoff/hand-on';
import { createHandedStore } from '../../library/handoff/handed-store';
import type { Handing } from '../../library/handoff/handing';
import { PROGRAM_IDS, PROGRAMS, type ProgramId } from '../../library/handoff/programs';
import { createHypothesis, HYPOTHESIS } from '../../library/handoff/services/hypothesis';
import { createJabRef } from '../../library/handoff/services/jabref';
import { keyedWire } from '../../library/handoff/services/keyed-wire';
import { createReadwise, READWISE } from '../../library/handoff/services/readwise';
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

/** Beside the settings, so that they stand in no file of them and in no account that shares them. */
const keyName = (program: ProgramId) => `${program}-key`;
const WRITTEN_KEY = v.fallback(v.string(), '');

const loadKey = async (program: ProgramId): Promise<string> =>
  v.parse(WRITTEN_KEY, await readKey('local', keyName(program)).catch(() => ''));

const saveKey = (program: ProgramId, key: string) =>
  writeKey('local', keyName(program), key).catch(() => {});

const pause = (ms: number, signal: AbortSignal | undefined) =>
  new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal?.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });

/** The key is the reader's; a program on this computer has none. */
const MAKERS: Readonly<Record<ProgramId, (key: string) => Target>> = {
  zotero,
  'zotero-web': (key) => createZoteroWeb(webWire(wire, key, pause), fileMaker()),
  jabref: () =>
    createJabRef({
      wire,
      loadToken: () => loadKey('jabref'),
      saveToken: (token) => saveKey('jabref', token),
    }),
  hypothesis: (key) =>
    createHypothesis(keyedWire(wire, HYPOTHESIS, `Bearer ${key}`), i18n.t('handing.onlyYou')),
  readwise: (key) => createReadwise(keyedWire(wire, READWISE, `Token ${key}`)),
};

/** Each is made once a page, and for each key: it knows what it has seen of its program. */
const targets = new Map<string, Target>();
async function targetOf(program: ProgramId): Promise<Target> {
  const key = PROGRAMS[program].by === 'key' ? await loadKey(program) : '';
  const name = `${program} ${key}`;
  const made = targets.get(name) ?? MAKERS[program](key);
  targets.set(name, made);
  return made;
}

async function lacks(program: ProgramId): Promise<'leave' | 'key' | null> {
  const { by, origin } = PROGRAMS[program];
  if (by === 'key' && ((await loadKey(program)) === '' || !(await maySend('authenticationInfo'))))
    return 'key';
  // Zotero's service answers all extensions; of the others, some answer only whom the browser lets through.
  if (program === 'zotero-web') return null;
  const origins = [sitePattern(origin) ?? ''];
  return (await browser.permissions.contains({ origins }).catch(() => false)) ? null : 'leave';
}

/** The browser may have been told since to let nothing pass. */
async function allowed<T>(
  program: ProgramId,
  action: (target: Target) => Promise<Result<T>>,
): Promise<Result<T>> {
  if ((await lacks(program)) !== null)
    return fail(problem({ id: program, ...PROGRAMS[program] }, 'notAllowed'));
  return action(await targetOf(program));
}

const programOf = (target: string) => PROGRAM_IDS.find((id) => id === target);

export const handing: Handing = {
  lacks,
  look: (program, signal) => allowed(program, (target) => target.look(signal)),
  handOn: async (job, watching) => {
    const nothing = { counts: NOTHING };
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
    if (!program || (await lacks(program)) !== null) return succeed(null);
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
  pair: (program, pin, signal) =>
    allowed(program, async (target) => (await target.pair?.(pin, signal)) ?? succeed(undefined)),
  loadKey,
  saveKey,
  watch: (onChange) => store.watch(onChange),
};
