/** What is made of the words of a PDF and of where they stand: its own DOI, its title and names, its text. */
import { describe, expect, it } from 'vitest';
import { makePdf, paperPdf, paragraph } from '../../../scripts/lib/mock-server/pdf.mjs';
import { runsOf } from '../../../utils/pdf/layout/blocks';
import { understand } from '../../../utils/pdf/understand';
import { readContents } from '../../../utils/pdf/worker/read-contents';

const DOI = '10.5555/moss.2024.17';
const TITLE = 'Spores of moss inherit the droughts of their grandparents';
const TEXT =
  'Moss that lived through a drought passes the memory on to its spores. We watched three generations of it in twelve trays, half of them dry. Those whose grandparents had gone without water closed their leaves sooner than the others did.';

type File = Parameters<typeof makePdf>[0];
type Piece = NonNullable<File['pages'][number]['pieces']>[number];

async function readingOf(file: File | Uint8Array<ArrayBuffer>) {
  const read = await readContents(file instanceof Uint8Array ? file : makePdf(file));
  if (!read.ok) throw new Error(read.problem);
  return understand(read.contents);
}

/** The first page of a paper, with further lines on it. */
const page = (...pieces: Piece[]) => ({
  pieces: [
    ...paragraph(TITLE, { y: 110, size: 17, letters: 40 }),
    { text: 'Ada Fern and Tom Brook', at: [72, 160] as [number, number], size: 11 },
    { text: 'Abstract', at: [72, 185] as [number, number], size: 11, bold: true },
    ...paragraph(TEXT, { y: 205 }),
    ...paragraph(TEXT, { y: 300 }),
    ...pieces,
  ],
});

const textsOf = ({ body, compounds }: Awaited<ReturnType<typeof readingOf>>) =>
  body.map((block) =>
    runsOf(block, compounds)
      .map(({ text }) => text)
      .join('')
      .trim(),
  );

describe('the DOI of a PDF', () => {
  it.each<[string, Piece]>([
    ['at the foot of its first page', { text: `https://doi.org/${DOI}`, at: [72, 800], size: 8 }],
    ['in its head', { text: `Journal of Moss 17 (2024) 201. doi: ${DOI}`, at: [72, 40], size: 8 }],
    ['on a line of its own', { text: `DOI: ${DOI}`, at: [72, 270] }],
    [
      'in the line that says how to cite it',
      {
        text: `Cite this article: Fern A, Brook T (2024) ${TITLE}. J Moss 17. ${DOI}`,
        at: [40, 270],
        size: 8,
      },
    ],
    [
      'set with space between its letters',
      { text: `https://doi.org/${DOI}`.split('').join(' '), at: [72, 40], size: 8 },
    ],
  ])('is read %s', async (_, piece) => {
    expect((await readingOf({ pages: [page(piece)] })).own?.work.doi).toBe(DOI);
  });

  it('keeps a hyphen of its own at the end of a line', async () => {
    const note = ['Cite as https://doi.org/10.5555/annurev-', 'moss-081724-17'];
    const pieces = note.map((text, at) => ({
      text,
      at: [72, 760 + 11 * at] as [number, number],
      size: 8,
    }));
    const { own } = await readingOf({ pages: [page(...pieces)] });
    expect(own?.work.doi).toBe('10.5555/annurev-moss-081724-17');
  });

  it('is the published one, where the stamp of a preprint stands beside it', async () => {
    const { own } = await readingOf({
      pages: [
        page(
          { text: `DOI: ${DOI}`, at: [72, 40], size: 8 },
          { text: 'arXiv:2405.01234v2 [q-bio.PE] 3 May 2024', at: [72, 780], size: 9 },
        ),
      ],
    });
    expect(own?.work.doi).toBe(DOI);
  });

  it('is read from the badge that leads to it', async () => {
    const links = [
      { url: `https://crossmark.crossref.org/dialog/?doi=${DOI}`, rect: [480, 60, 540, 80] },
    ];
    expect((await readingOf({ pages: [{ ...page(), links }] })).own?.work.doi).toBe(DOI);
  });

  it('is that of arXiv where its stamp stands on the margin', async () => {
    const stamp: Piece = {
      text: 'arXiv:2411.01234v2 [q-bio.PE] 12 Nov 2024',
      at: [30, 600],
      size: 18,
      turned: true,
    };
    const { own } = await readingOf({ pages: [page(stamp)] });
    expect(own?.work.ids.arxiv).toMatch(/^2411\.01234/);
  });

  it.each<[string, Piece[]]>([
    [
      'of its data',
      paragraph('Data are available from https://doi.org/10.5061/dryad.moss17', { y: 700 }),
    ],
    [
      'that its text speaks of',
      paragraph(
        `${TEXT} As was shown before (https://doi.org/10.5555/other.1) it may do so again in other trays. ${TEXT}`,
        { y: 380 },
      ),
    ],
    [
      'of a work that it cites',
      paragraph(
        '1. Heath L. & Brook T. What the first tray told us. Journal of Moss 2, 10-20 (2010). https://doi.org/10.5555/cited.1',
        { y: 640, size: 8 },
      ),
    ],
  ])('is none %s', async (_, pieces) => {
    expect((await readingOf({ pages: [page(...pieces)] })).own).toBeNull();
  });

  it('that is declared counts more than any that is printed', async () => {
    const printed: Piece = { text: 'https://doi.org/10.5555/printed', at: [72, 40], size: 8 };
    const { own } = await readingOf({ info: { Subject: `doi:${DOI}` }, pages: [page(printed)] });
    expect(own).toMatchObject({ work: { doi: DOI }, isDeclared: true });
  });
});

describe('the title of a PDF', () => {
  it.each([
    ['of a program', 'Microsoft Word - draft_v3.docx'],
    ['of a file', 'OP-MOSS240017 1..8'],
    ['that nobody filled in', 'untitled'],
  ])('is what is printed largest where the file has a name %s', async (_, name) => {
    expect((await readingOf({ info: { Title: name }, pages: [page()] })).title?.text).toBe(TITLE);
  });

  it('is what the file declares where that stands on the page, in its own capitals', async () => {
    const shouted = paragraph(TITLE.toUpperCase(), { y: 110, size: 15, letters: 30 });
    const pages = [{ pieces: [...shouted, ...paragraph(TEXT, { y: 250 })] }];
    expect((await readingOf({ info: { Title: TITLE }, pages })).title?.text).toBe(TITLE);
  });

  it('is not the name of the journal, though that is larger', async () => {
    const journal: Piece = { text: 'The Journal of Moss', at: [72, 60], size: 30 };
    const { pieces } = page();
    const { title, authors } = await readingOf({ pages: [{ pieces: [journal, ...pieces] }] });
    expect(title?.text).toBe(TITLE);
    expect(authors).toEqual(['Ada Fern', 'Tom Brook']);
  });

  it('is that of the paper behind the cover of a repository', async () => {
    const cover = {
      pieces: [
        { text: 'University of Mosses Repository', at: [72, 90] as [number, number], size: 28 },
        ...paragraph(`This is a copy of: ${TITLE}. https://doi.org/${DOI}`, { y: 200 }),
      ],
    };
    const { title, own } = await readingOf({ pages: [cover, page()] });
    expect(title?.text).toBe(TITLE);
    expect(own?.work.doi).toBe(DOI);
  });
});

describe('the text of a PDF', () => {
  it('is put together where lines, columns and pages part it', async () => {
    const column = (text: string, x: number, y: number) => paragraph(text, { x, y, letters: 38 });
    const left = 'The trays stood in the north of the house. In all of them the water was long-';
    const pages = [
      {
        pieces: [
          ...column(left, 60, 100),
          ...column('term and cold, as is usual for the plants of the moor and', 320, 100),
        ],
      },
      {
        pieces: column(
          'for those of the wood. It is the long-term change that is of interest to us here.',
          60,
          100,
        ),
      },
    ];
    expect(textsOf(await readingOf({ pages }))).toEqual([
      'The trays stood in the north of the house. In all of them the water was long-term and cold, as is usual for the plants of the moor and for those of the wood. It is the long-term change that is of interest to us here.',
    ]);
  });

  it('has a word that was parted in one piece', async () => {
    const pieces: Piece[] = [
      { text: 'Those whose grandparents had gone with-', at: [72, 100] },
      { text: 'out water closed their leaves sooner.', at: [72, 112] },
    ];
    expect(textsOf(await readingOf({ pages: [{ pieces }] }))[0]).toContain(
      'had gone without water',
    );
  });

  it('is without the heads and numbers of its pages', async () => {
    const pages = [1, 2, 3].map((number) => ({
      pieces: [
        { text: `Journal of Moss 17 (2024) ${number}`, at: [72, 40] as [number, number], size: 8 },
        ...paragraph(TEXT, { y: 120 }),
        { text: `${number}`, at: [297, 810] as [number, number], size: 8 },
      ],
    }));
    expect(textsOf(await readingOf({ pages })).join(' ')).not.toMatch(/Journal of Moss|\b[123]$/);
  });

  it('has its references apart, whatever they are called', async () => {
    const { sections, isPaper } = await readingOf(paperPdf({ references: 6 }));
    expect(isPaper).toBe(true);
    expect(sections.referencesHeading?.lines[0]?.text).toBe('References');
    expect(sections.references.size).toBe(7);
  });
});
