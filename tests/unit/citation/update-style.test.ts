import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fetchLatestStyle } from '../../../utils/citation/styles/update-style';
import { createClient } from '../../../utils/scholarly/http/client';
import type { RequestLogEntry } from '../../../utils/scholarly/types';

const ADDRESS =
  'https://raw.githubusercontent.com/citation-style-language/styles/master/fern-press.csl';

const newest = `<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="in-text">
  <info><title>Fern Press</title><id>http://www.zotero.org/styles/fern-press</id>
  <updated>2026-01-02T00:00:00+00:00</updated></info>
  <citation><layout><text variable="title"/></layout></citation>
</style>`;

let log: RequestLogEntry[];

/** A client of the repository that answers so, with the styles that the extension carries. */
function clientOf(status: number, body: string) {
  const web = async (url: string) =>
    url === ADDRESS
      ? new Response(body, { status })
      : new Response('404: Not Found', { status: 404 });
  return createClient({
    fetch: web as typeof fetch,
    log: (entry) => log.push(entry),
    random: () => 0,
  });
}

beforeEach(() => {
  log = [];
  vi.stubGlobal('self', { location: { origin: 'chrome-extension://paper-trail' } });
  vi.stubGlobal('fetch', async (url: URL) =>
    Response.json(
      url.pathname.endsWith('journals.json')
        ? [['fern-press', [['fern-letters', 'Fern Letters', 'en-GB']]]]
        : [['fern-press', 'Fern Press', 7]],
    ),
  );
});
afterEach(() => {
  vi.unstubAllGlobals();
});

test('the newest version comes with its date, and the request is in the log', async () => {
  expect(await fetchLatestStyle('fern-press', clientOf(200, newest))).toMatchObject({
    ok: true,
    value: { id: 'fern-press', updated: '2026-01-02', xml: newest },
  });
  expect(log.slice(1)).toMatchObject([
    { service: 'csl', sent: ADDRESS, status: 200, failure: null },
  ]);
});

test('of a journal it is the style that the journal follows', async () => {
  expect(await fetchLatestStyle('fern-letters', clientOf(200, newest))).toMatchObject({
    ok: true,
    value: { id: 'fern-press' },
  });
});

test.each([
  ['that the repository lost', 404, 'no such file', { kind: 'no-such-style', id: 'fern-press' }],
  ['that is a sign-in page', 200, '<html></html>', { kind: 'bad-answer' }],
  ['that is another style', 200, newest.replace('/fern-press', '/x'), { kind: 'bad-answer' }],
])('a style %s is a failure', async (_, status, body, failure) => {
  expect(await fetchLatestStyle('fern-press', clientOf(status, body))).toMatchObject({
    ok: false,
    failure,
  });
});

test('nothing is sent for a style that is not shipped', async () => {
  expect(await fetchLatestStyle('../../x', clientOf(200, newest))).toEqual({
    ok: false,
    failure: { kind: 'no-such-style', id: '../../x' },
  });
  expect(log).toEqual([]);
});
