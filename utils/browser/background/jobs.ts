/**
 * What is done on a press by menu or key, with no page of ours that would ask again: it stands in `storage.session`
 * until it is done, the page that it is about wakes the background where that is ended over it, and then it is begun
 * once more. Ended again, it is said to be interrupted.
 */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { failureMessage } from '../../messages/failure-message';
import { wakeBackgroundAtItsEnd } from '../injected/wake-background';
import { leftInSession } from '../outbox/left-in-session';
import type { ClickedPlace } from './cite-subject';
import { tell } from './show-toast';

const PREFIX = 'job-';
const PORT_NAME = 'job';

const text = v.exactOptional(v.string());
const JOB = v.object({
  kind: v.picklist(['cite', 'save']),
  tab: v.object({
    id: v.number(),
    url: text,
    incognito: v.boolean(),
  }),
  place: v.object({ linkUrl: text, selectionText: text, mediaType: text, srcUrl: text }),
  /** What a press on "Save" meant when it was made. */
  wish: v.exactOptional(v.picklist(['in', 'out'])),
  again: v.boolean(),
});
type Job = v.InferOutput<typeof JOB>;

/** The job that a press on a tab is. `place`: of what the browser tells of the click, what "Cite this" goes by. */
export function jobOf(
  kind: Job['kind'],
  { id, url, incognito }: { id: number; url?: string | undefined; incognito: boolean },
  { linkUrl, selectionText, mediaType, srcUrl }: ClickedPlace = {},
): Omit<Job, 'again'> {
  // Without what is undefined.
  return JSON.parse(
    JSON.stringify({
      kind,
      tab: { id, url, incognito },
      place: { linkUrl, selectionText, mediaType, srcUrl },
    }),
  );
}

/** `note` keeps what was found out and must hold if it is begun again. */
type DoJob = (job: Job, note: (found: Partial<Job>) => Promise<void>) => Promise<void>;

const underWay = new Set<string>();
const waiting = new Set<{ postMessage: (message: unknown) => void }>();

/** To be called once, as the background starts. Gives the way to begin one. */
export function serveJobs(doJob: DoJob): (job: Omit<Job, 'again'>) => Promise<void> {
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== PORT_NAME || port.sender?.id !== browser.runtime.id) return;
    waiting.add(port);
    port.onDisconnect.addListener(() => waiting.delete(port));
    void begunAgain.then(letGo);
  });
  const begunAgain = leftInSession(PREFIX).then((left) => {
    // One that is begun just now stands there as well.
    for (const [key, stored] of left.filter(([key]) => !underWay.has(key))) {
      const read = v.safeParse(JOB, stored);
      if (!read.success) void browser.storage.session.remove(key);
      else if (read.output.again) void giveUp(key, read.output);
      else void run(key, { ...read.output, again: true });
    }
  });
  return (job) => run(`${PREFIX}${crypto.randomUUID()}`, { ...job, again: false });

  async function run(key: string, job: Job): Promise<void> {
    underWay.add(key);
    const keep = (now: Job) => browser.storage.session.set({ [key]: now }).catch(() => {});
    try {
      await keep(job);
      const { id: tabId } = job.tab;
      if (!job.again)
        browser.scripting
          .executeScript({ target: { tabId }, func: wakeBackgroundAtItsEnd, args: [PORT_NAME] })
          .catch(() => {});
      let known = job;
      await doJob(job, (found) => {
        known = { ...known, ...found };
        return keep(known);
      });
    } finally {
      underWay.delete(key);
      await browser.storage.session.remove(key).catch(() => {});
      letGo();
    }
  }

  async function giveUp(key: string, { kind, tab }: Job): Promise<void> {
    await browser.storage.session.remove(key).catch(() => {});
    const title = i18n.t(kind === 'cite' ? 'toast.notCopied' : 'toast.notSaved');
    await tell(tab.id, title, failureMessage({ kind: 'unfinished' }), false);
    letGo();
  }
}

function letGo(): void {
  if (underWay.size > 0) return;
  for (const port of waiting) port.postMessage('done');
}
