/** The way of a PDF's bytes from its tab, and what "Cite this" has read. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { succeed } from '../../../utils/failure';
import { makeMention, makeReport, makeStory } from '../../support/page-report';

await vi.hoisted(async () => {
  const { fakeBrowser } = await import('wxt/testing/fake-browser');
  Object.assign(globalThis, { chrome: fakeBrowser });
});

const { fetchPdf } = await import('../../../utils/browser/injected/pdf-bytes');
const { bytesOfParts, pdfParts } = await import('../../../utils/browser/pdf/pdf-parts');
const { meantPdf } = await import('../../../utils/browser/background/meant-pdf');

const ADDRESS = 'https://journal.example/files/17.pdf';

/** A tab in which injected functions run, as in the browser. */
const tabRuns = () =>
  Object.assign(fakeBrowser, {
    scripting: {
      executeScript: async ({
        func,
        args,
      }: {
        func: (...a: never[]) => unknown;
        args: never[];
      }) => [{ result: await func(...args) }],
    },
  });

const answer = (bytes: Uint8Array<ArrayBuffer>, headers = {}) =>
  vi.stubGlobal('fetch', async () => new Response(bytes, { headers }));

beforeEach(() => {
  fakeBrowser.reset();
  vi.unstubAllGlobals();
});

describe('the bytes of a PDF', () => {
  it('that come without end are not waited for', async () => {
    vi.stubGlobal('fetch', async (_: string, { signal }: RequestInit) => {
      const body = new ReadableStream({
        start: (stream) => signal?.addEventListener('abort', () => stream.error(signal.reason)),
      });
      return new Response(body);
    });
    expect(await fetchPdf(ADDRESS, 1000, 10)).toBe('unreachable');
  });

  it('come whole through messages, however many they are', async () => {
    const bytes = new Uint8Array(13_000_001).map((_, at) => at % 251);
    bytes.set(new TextEncoder().encode('%PDF-1.7'));
    answer(bytes);
    tabRuns();
    const parts = await pdfParts(1, ADDRESS);
    expect(parts).toHaveLength(3);
    expect(Buffer.compare(bytesOfParts(parts as string[]), bytes)).toBe(0);
  });

  it('are refused where they are too many, by what the site says or by what comes', async () => {
    tabRuns();
    answer(new TextEncoder().encode('%PDF-1.7'), { 'content-length': '209715200' });
    expect(await pdfParts(1, ADDRESS)).toBe('large');
    answer(new Uint8Array(65 * 1024 * 1024));
    expect(await pdfParts(1, ADDRESS)).toBe('large');
  });

  it('are none where the site gives a page, an error or nothing', async () => {
    tabRuns();
    answer(new TextEncoder().encode('<!doctype html><title>Sign in</title>'));
    expect(await pdfParts(1, ADDRESS)).toBe('unreachable');
    vi.stubGlobal('fetch', async () => new Response('', { status: 404 }));
    expect(await pdfParts(1, ADDRESS)).toBe('unreachable');
    Object.assign(fakeBrowser, {
      scripting: { executeScript: vi.fn().mockRejectedValue(new Error('No tab with id: 1')) },
    });
    expect(await pdfParts(1, ADDRESS)).toBe('unreachable');
  });
});

describe('"Cite this" reads the PDF', () => {
  const story = makeStory({ url: ADDRESS });
  const pdf = (...mentions: ReturnType<typeof makeMention>[]) =>
    succeed(makeReport({ pdf: 'unread', story, mentions }));
  const page = succeed(makeReport());

  it.each([
    ['in front, whose address says nothing', {}, pdf(), ADDRESS],
    ['that a link leads to', { linkUrl: ADDRESS }, page, ADDRESS],
  ])('%s', (_, place, report, url) => {
    expect(meantPdf(place, report)).toBe(url);
  });

  it.each([
    ['whose address names its paper', {}, pdf(makeMention())],
    [
      'of a link that names its paper',
      { linkUrl: 'https://doi.org/10.5555/moss.2024.17.pdf' },
      page,
    ],
    ['of a page that is none', {}, page],
    ['where words of it are selected', { selectionText: 'Moss remembers' }, pdf()],
  ])('not the one %s', (_, place, report) => {
    expect(meantPdf(place, report)).toBeNull();
  });
});
