/** PDFs in a real engine: pdf.js in its worker, and the report that is made of what it reads. */
import { zlibSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import {
  makePdf,
  PROTECTED,
  paperPdf,
  paragraph,
  scannedPdf,
  storyPdf,
  stream,
  xmpPacket,
} from '../../../scripts/lib/mock-server/pdf.mjs';
import { succeed } from '../../../utils/failure';
import { judgeByRecords } from '../../../utils/library/judge';
import { reportOfAddress } from '../../../utils/pdf/address-report';
import { readInWorker } from '../../../utils/pdf/client';
import { reportOfPdf } from '../../../utils/pdf/report';
import type { Paper } from '../../../utils/scholarly/types';

/** What a record is besides what it is of. */
const PAPER: Omit<Paper, 'doi' | 'csl'> = {
  url: 'https://doi.org/10.5555/moss.2024.17',
  status: 'no-notice',
  notices: [],
  openCopies: [],
  source: { service: 'crossref', retrieved: '2024-03-05T09:00:00Z' },
};
const DOI = '10.5555/moss.2024.17';
const URL_OF_FILE = 'https://journal.example/files/17.pdf';
const WORDS = {
  figure: '(Figure left out)',
  table: '(Table left out)',
  references: 'References',
  rest: '(The rest is left out)',
};

async function reportOf(bytes: Uint8Array<ArrayBuffer>, url = URL_OF_FILE) {
  const read = await readInWorker(bytes);
  if (!read.ok) throw new Error(read.problem);
  return reportOfPdf(read.contents, url, WORDS);
}

/** What of a file is its own. */
interface Made {
  content?: string;
  catalog?: string;
  objects?: string[];
}

const bodyOf = (html: string) => new DOMParser().parseFromString(html, 'text/html').body;

describe('a paper as a PDF', () => {
  it('is known by the DOI in the head of its pages, with title and authors', async () => {
    const { story, mentions, pdf } = await reportOf(paperPdf({ doi: DOI }));
    expect(pdf).toBe('read');
    expect(mentions[0]).toMatchObject({ doi: DOI, role: 'reported' });
    expect(story.title).toBe('Spores of moss inherit the droughts of their grandparents');
    expect(story.authors).toEqual(['Ada Fern', 'Tom Brook', 'Lin Heath']);
    expect(story.kind).toBe('journal-page');
  });

  it.each([
    ['XMP', { xmp: xmpPacket({ 'prism:doi': DOI }) }],
    ['the identifier of XMP', { xmp: xmpPacket({ 'dc:identifier': `doi:${DOI}` }) }],
    ['what the file says of itself', { info: { Subject: `Journal of Moss 2024. doi:${DOI}` } }],
  ])('is known by the DOI in %s', async (_, file) => {
    const { mentions } = await reportOf(paperPdf(file));
    expect(mentions[0]).toMatchObject({ doi: DOI, role: 'reported' });
  });

  it('without a DOI of its own is none of the papers that it cites', async () => {
    const { mentions, clues } = await reportOf(paperPdf());
    expect(mentions.length).toBeGreaterThan(3);
    expect(mentions.filter(({ role }) => role === 'reported')).toEqual([]);
    expect(Math.max(...mentions.map(({ prior }) => prior))).toBeLessThan(0.15);
    expect(clues.titles[0]?.value).toMatch(/^Spores of moss/);
    expect(clues.people.map(({ value }) => value)).toContain('Tom Brook');
  });

  it('is confirmed by a record of its title and authors, and turned down by that of another', async () => {
    const report = await reportOf(paperPdf({ doi: DOI }));
    const recordOf = (title: string, family: string, journal: string) => async () =>
      succeed({
        ...PAPER,
        doi: DOI,
        csl: {
          id: DOI,
          type: 'article-journal' as const,
          DOI,
          title,
          author: [{ family, given: 'Ada' }],
          'container-title': journal,
        },
      });
    const own = recordOf(report.story.title, 'Fern', 'Journal of Moss');
    const [confirmed] = await judgeByRecords(report, own);
    expect(confirmed).toMatchObject({ role: 'reported', mention: { doi: DOI } });
    const other = recordOf('Gravity waves in the cooling of neutron stars', 'Zhang', 'Astronomy');
    const [doubted] = await judgeByRecords(report, other);
    expect(doubted?.confidence).toBeLessThan(confirmed?.confidence ?? 0);
  });

  it('is reflowed: headings, whole paragraphs, a word for the figure, references folded', async () => {
    const { story } = await reportOf(paperPdf({ doi: DOI }));
    const body = bodyOf(story.html);
    const headings = [...body.querySelectorAll('h2, h3')].map((one) => one.textContent?.trim());
    expect(headings).toEqual(['Abstract', '1 Introduction', '2 Results']);
    expect(body.querySelector('p')?.textContent).toMatch(
      /^Moss that lived.*kept wet all along\.\s?$/,
    );
    expect(body.textContent).toContain('(Figure left out)');
    const folded = body.querySelector('details');
    expect(folded?.querySelector('summary')?.textContent).toBe('References (6)');
    expect(folded?.querySelectorAll('li').length).toBe(6);
    expect(folded?.querySelector('a')?.getAttribute('href')).toBe(
      'https://doi.org/10.5555/cited.1',
    );
    expect(story.text).not.toMatch(/^\s*Journal of Moss$/m);
  });
});

it('a story printed as a PDF is a story, with the paper that it reports', async () => {
  const { story, mentions } = await reportOf(storyPdf());
  expect(story).toMatchObject({ title: 'Moss remembers drought', isArticle: true });
  expect(story.kind).not.toBe('journal-page');
  expect(story.authors).toEqual(['Ada Fern']);
  expect(mentions[0]).toMatchObject({ doi: DOI, role: 'reported' });
});

it('the address of a PDF names its paper before anything is read', () => {
  const report = reportOfAddress('https://onlinelibrary.wiley.com/doi/pdf/10.5555/moss.2024.17');
  expect(report).toMatchObject({ pdf: 'unread', mentions: [{ doi: DOI }] });
});

describe('a PDF without text to read', () => {
  it.each([
    ['scanned', scannedPdf()],
    ['protected', makePdf({ pages: [{}], trailer: PROTECTED })],
    ['damaged', Uint8Array.from('%PDF-1.7 and nothing else', (sign) => sign.charCodeAt(0))],
    ['damaged', new Uint8Array(0)],
  ])('is said to be %s', async (problem, bytes) => {
    expect(await readInWorker(bytes)).toEqual({ ok: false, problem });
  });

  it('of 200 MB is refused without being read', async () => {
    const start = () => {
      throw new Error('No worker is started for it');
    };
    const large = new Uint8Array(200 * 1024 * 1024);
    expect(await readInWorker(large, { start })).toEqual({ ok: false, problem: 'large' });
  });
});

const raw = (bytes: Uint8Array) => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
/** A stream that unpacks to so many megabytes of blanks. */
const bomb = (megabytes: number) =>
  stream(
    raw(zlibSync(new Uint8Array(megabytes * 1024 * 1024).fill(32), { level: 9 })),
    '/Filter /FlateDecode',
  );

describe('a hostile PDF', () => {
  const words = paragraph('Words that stand on this page and can be read by anyone.', { y: 100 });
  it.each([
    [
      'runs a script as it opens',
      { catalog: '/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>' },
    ],
    [
      'hides a program in the matrix of a font',
      {
        objects: [
          `<< /Type /Font /Subtype /Type1 /BaseFont /X /FontMatrix [1 2 3 4 5 (1\\); self.owned = 1; //)] >>`,
        ],
      },
    ],
    [
      'draws itself within itself',
      {
        objects: [
          stream(
            '/X1 Do',
            '/Type /XObject /Subtype /Form /Resources << /XObject << /X1 100 0 R >> >>',
          ),
        ],
        content: '/X1 Do',
      },
    ],
    [
      'says that it has a thousand million pages',
      { catalog: '/PageLabels << /Nums [0 << /S /D /St 999999999 >>] >>' },
    ],
    [
      'asks for forms of XFA',
      { catalog: '/AcroForm << /XFA [(template) 100 0 R] >>', objects: [stream('<xdp:xdp>')] },
    ],
  ])('that %s is read, and nothing happens', async (_, made: Made) => {
    const { content = '', ...file } = made;
    const { story } = await reportOf(makePdf({ pages: [{ pieces: words, content }], ...file }));
    expect(story.text).toContain('Words that stand on this page');
    expect(Reflect.get(globalThis, 'owned')).toBeUndefined();
  });

  it.each([
    [
      'that unpacks to a thousand times its size',
      makePdf({ pages: [{ pieces: words, content: '/X1 Do' }], objects: [bomb(64)] }),
    ],
    [
      'whose pages lead in a circle',
      makePdf({ pages: [{ pieces: words }], catalog: '/Pages 1 0 R' }),
    ],
    [
      'nested without end',
      makePdf({ pages: [{ pieces: words }], catalog: `/X ${'['.repeat(20_000)}` }),
    ],
  ])('%s comes to an end', async (_, bytes) => {
    const read = await readInWorker(bytes);
    expect(typeof read.ok).toBe('boolean');
  });

  it('that never ends is ended', async () => {
    const ended: string[] = [];
    const start = () => ({
      postMessage: () => {},
      terminate: () => ended.push('ended'),
      onmessage: null,
      onerror: null,
    });
    const read = await readInWorker(paperPdf(), { start, maxTime: 5 });
    expect(read).toEqual({ ok: false, problem: 'slow' });
    expect(ended).toEqual(['ended']);
  });

  it('shows markup in its words as words', async () => {
    const { story } = await reportOf(
      makePdf({
        info: { Title: '<img src=x onerror=alert(1)> moss and drought' },
        pages: [
          {
            pieces: paragraph(
              '<script>self.owned = 1</script> <img src=x onerror=alert(1)> moss in the dry tray and what became of it there.',
              { y: 100 },
            ),
          },
        ],
      }),
    );
    expect(bodyOf(story.html).querySelectorAll('script, img').length).toBe(0);
    expect(story.text).toContain('<script>');
  });
});
