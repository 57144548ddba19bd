/** What the reader sees when Crossref cannot help: the first view stands, and one line says why. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Failure } from '../../utils/failure';
import { failureMessage } from '../../utils/messages/failure-message';
import { openStage, PART, press, SAMPLE, type Stage, words, wordsOnce } from '../support/browser';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
beforeEach(() => stage.reset());
afterAll(() => stage?.end());

const service = 'Crossref';
const CASES: { mode: string; failure: Failure }[] = [
  { mode: 'slow', failure: { kind: 'timed-out', service, seconds: 8 } },
  { mode: 'not-found', failure: { kind: 'not-registered', service, workId: SAMPLE.doi } },
  // Crossref shows Retry-After to nobody but servers (CORS exposes Link alone).
  { mode: 'rate-limited', failure: { kind: 'rate-limited', service, retryAfter: null } },
  // Its errors come without CORS headers, so that browsers tell no status either.
  { mode: 'error', failure: { kind: 'unreachable', service, status: null } },
  { mode: 'down', failure: { kind: 'unreachable', service, status: null } },
  { mode: 'garbage', failure: { kind: 'bad-answer', service } },
  { mode: 'truncated', failure: { kind: 'bad-answer', service } },
  { mode: 'other-paper', failure: { kind: 'bad-answer', service } },
  { mode: 'huge', failure: { kind: 'bad-answer', service } },
  // What CORS forbids to read is as good as no answer; so is a redirection to where there is no CORS.
  { mode: 'wrong-cors', failure: { kind: 'unreachable', service, status: null } },
  { mode: 'redirect', failure: { kind: 'unreachable', service, status: null } },
];

describe.each(CASES)('when Crossref is $mode', ({ mode, failure }) => {
  it('keeps the first view, names the case, and fills in when asked again', async () => {
    stage.server.setMode(mode);
    const { popup } = await stage.clickOn(SAMPLE.path);
    const trouble = await wordsOnce(popup, PART.trouble, Boolean, 15);
    expect(trouble).toContain(failureMessage(failure));

    expect(await words(popup, PART.title)).toBe(SAMPLE.title);
    await wordsOnce(popup, PART.citation, (text) => text.includes(`https://doi.org/${SAMPLE.doi}`));
    expect(await popup.$eval(PART.link, (link) => (link as HTMLAnchorElement).href)).toBe(
      `https://doi.org/${SAMPLE.doi}`,
    );
    expect(await words(popup, PART.paperSection)).not.toContain('No retraction known');

    stage.server.setMode('ok');
    stage.server.release();
    await press(popup, 'Try again');
    await wordsOnce(popup, PART.citation, (text) => text === SAMPLE.apa);
  });
});

it('shows script in a title as words, and runs none of it', async () => {
  stage.server.setMode('script');
  const { popup } = await stage.clickOn(SAMPLE.path);
  const title = await wordsOnce(popup, PART.paper, (text) => text.includes('sings'));
  expect(title).toContain('Moss sings');
  expect(await popup.$$(`${PART.paperSection} :is(img, script)`)).toEqual([]);
  expect(await popup.title()).not.toBe('1');
});

it('says so without a network, and fills in when it is back', async () => {
  const page = await stage.open(SAMPLE.path);
  await network({ offline: true });
  const popup = await stage.popupOn(page);
  const trouble = await wordsOnce(popup, PART.trouble, Boolean, 15);
  expect(trouble).toContain(failureMessage({ kind: 'offline' }));
  expect(await words(popup, PART.title)).toBe(SAMPLE.title);

  await network({ offline: false });
  await press(popup, 'Try again');
  await wordsOnce(popup, PART.citation, (text) => text === SAMPLE.apa);
});

/** The network of the background, where papers are looked up. */
async function network({ offline }: { offline: boolean }): Promise<void> {
  const worker = await stage.browser.waitForTarget((target) => target.type() === 'service_worker');
  const session = await worker.createCDPSession();
  const state = { offline, latency: 0, downloadThroughput: -1, uploadThroughput: -1 };
  await session.send('Network.enable');
  await session.send('Network.overrideNetworkState', state);
  if (offline) stage.server.setMode('down');
  else stage.server.setMode('ok');
}
