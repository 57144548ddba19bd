/** Writes small PDFs for the stand-in's site and for tests: text in Helvetica, links, what a file says of itself. */

const A4 = { width: 595, height: 842 };
const escaped = (text) => text.replace(/[\\()]/g, (sign) => `\\${sign}`);
/** Strings of a PDF are in Latin letters, or in UTF-16 with a mark before them. */
const string = (text) =>
  /^[\x20-\x7e]*$/.test(text)
    ? `(${escaped(text)})`
    : `<feff${[...Array(text.length).keys()].map((at) => text.charCodeAt(at).toString(16).padStart(4, '0')).join('')}>`;

/**
 * A line of a page. `at` is where it begins, from the top left in points.
 * @typedef {{ text: string, at: [number, number], size?: number, bold?: boolean, turned?: boolean }} Piece
 * @typedef {{ pieces?: Piece[], links?: { url: string, rect: number[] }[], content?: string }} Page
 */

/**
 * Lines under each other, as a paragraph is set.
 * @param {string} text
 * @param {{ x?: number, y: number, size?: number, bold?: boolean, letters?: number, leading?: number }} place
 * @returns {Piece[]}
 */
export function paragraph(
  text,
  { x = 72, y, size = 10, bold = false, letters = 88, leading = 1.25 },
) {
  const lines = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + word.length >= letters) {
      lines.push(line);
      line = '';
    }
    line += line === '' ? word : ` ${word}`;
  }
  lines.push(line);
  return lines.map((words, index) => ({
    text: words,
    at: [x, y + index * size * leading],
    size,
    bold,
  }));
}

const contentOf = ({ pieces = [], content = '' }) =>
  pieces
    .map(({ text, at: [x, y], size = 10, bold = false, turned = false }) => {
      const foot = A4.height - y;
      const matrix = turned ? `0 1 -1 0 ${x} ${foot}` : `1 0 0 1 ${x} ${foot}`;
      return `BT /${bold ? 'F2' : 'F1'} ${size} Tf ${matrix} Tm (${escaped(text)}) Tj ET`;
    })
    .join('\n') + content;

/**
 * @param {{ pages: Page[], info?: Record<string, string>, xmp?: string, catalog?: string, trailer?: string, objects?: string[] }} file
 *   `objects` are numbered from 100 on; `catalog` and `trailer` are put into those dictionaries as they stand.
 * @returns {Uint8Array<ArrayBuffer>}
 */
export function makePdf({ pages, info = {}, xmp = '', catalog = '', trailer = '', objects = [] }) {
  /** @type {Map<number, string>} */
  const made = new Map();
  const kids = pages.map((_, index) => `${10 + index * 2} 0 R`);
  made.set(1, `<< /Type /Catalog /Pages 2 0 R ${xmp ? '/Metadata 5 0 R' : ''} ${catalog} >>`);
  made.set(2, `<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${pages.length} >>`);
  made.set(3, '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>');
  made.set(
    4,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>',
  );
  if (xmp) made.set(5, stream(xmp, '/Type /Metadata /Subtype /XML'));
  const fields = Object.entries(info).map(([name, value]) => `/${name} ${string(value)}`);
  made.set(6, `<< ${fields.join(' ')} >>`);
  for (const [index, page] of pages.entries()) {
    const links = (page.links ?? []).map(
      ({ url, rect: [left, top, right, foot] }) =>
        `<< /Type /Annot /Subtype /Link /Rect [${left} ${A4.height - foot} ${right} ${A4.height - top}] /A << /S /URI /URI ${string(url)} >> >>`,
    );
    made.set(
      10 + index * 2,
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${A4.width} ${A4.height}] /Resources << /Font << /F1 3 0 R /F2 4 0 R >> /XObject << /X1 100 0 R >> >> /Contents ${11 + index * 2} 0 R /Annots [${links.join(' ')}] >>`,
    );
    made.set(11 + index * 2, stream(contentOf(page)));
  }
  for (const [index, object] of objects.entries()) made.set(100 + index, object);
  return fileOf(made, trailer);
}

export const stream = (content, entries = '') =>
  `<< ${entries} /Length ${content.length} >>\nstream\n${content}\nendstream`;

function fileOf(objects, trailer) {
  let text = '%PDF-1.7\n';
  const places = [];
  for (const [number, object] of [...objects].sort(([one], [other]) => one - other)) {
    places.push([number, text.length]);
    text += `${number} 0 obj\n${object}\nendobj\n`;
  }
  const start = text.length;
  text += 'xref\n0 1\n0000000000 65535 f \n';
  for (const [number, place] of places)
    text += `${number} 1\n${String(place).padStart(10, '0')} 00000 n \n`;
  text += `trailer\n<< /Size 1000 /Root 1 0 R /Info 6 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(text, (character) => character.charCodeAt(0) & 0xff);
}

/** A packet of XMP with these fields, each with its prefix. */
export const xmpPacket = (fields) => `<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:prism="http://prismstandard.org/namespaces/basic/2.0/">
${Object.entries(fields)
  .map(([name, value]) => `<${name}>${value}</${name}>`)
  .join('\n')}
</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`;

/** Asks for a password that nobody has. */
export const PROTECTED = `/ID [<${'ab'.repeat(16)}> <${'ab'.repeat(16)}>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -44 /O <${'11'.repeat(32)}> /U <${'22'.repeat(32)}> >>`;

const SENTENCES =
  'Moss that lived through a drought passes the memory on to its spores. We watched three generations of it in twelve trays, half of them dry. Those whose grandparents had gone without water closed their leaves sooner than the others. The difference was small at first and grew with every week that passed. Nothing of it was seen in plants that had been kept wet all along. ';

/**
 * The paper of the sample's moss, over two pages, as journals set theirs.
 *
 * @param {{ doi?: string | null, references?: number, title?: string, authors?: string, info?: Record<string, string>, xmp?: string, objects?: string[] }} file
 */
export function paperPdf({
  doi = null,
  references = 6,
  title = 'Spores of moss inherit the droughts of their grandparents',
  authors = 'Ada Fern, Tom Brook and Lin Heath',
  ...file
} = {}) {
  const entries = Array.from(
    { length: references },
    (_, index) =>
      `${index + 1}. Fern, A. & Brook, T. What the ${['first', 'second', 'third', 'fourth', 'fifth', 'sixth'][index % 6]} tray told us. Journal of Moss ${index + 2}, ${10 + index}-${20 + index} (${2010 + index}). https://doi.org/10.5555/cited.${index + 1}`,
  );
  return makePdf({
    info: { Producer: 'pdfTeX-1.40.24', ...file.info },
    ...(file.xmp && { xmp: file.xmp }),
    pages: [
      {
        pieces: [
          { text: 'Journal of Moss', at: [72, 40], size: 9 },
          ...(doi ? [{ text: `https://doi.org/${doi}`, at: [380, 40], size: 9 }] : []),
          ...paragraph(title, { y: 90, size: 17, bold: true, letters: 52 }),
          { text: authors, at: [72, 140], size: 11 },
          { text: 'Abstract', at: [72, 175], size: 11, bold: true },
          ...paragraph(SENTENCES, { y: 195 }),
          { text: '1 Introduction', at: [72, 300], size: 13, bold: true },
          ...paragraph(SENTENCES.repeat(2), { y: 320 }),
          ...paragraph(`Figure 1. Trays in the ${'second'} week, the dry ones to the left.`, {
            y: 520,
            size: 8.5,
          }),
          { text: '1', at: [297, 810], size: 9 },
        ],
      },
      {
        pieces: [
          { text: 'Journal of Moss', at: [72, 40], size: 9 },
          { text: '2 Results', at: [72, 100], size: 13, bold: true },
          ...paragraph(SENTENCES.repeat(2), { y: 120 }),
          { text: 'References', at: [72, 320], size: 13, bold: true },
          ...entries.flatMap((entry, index) => paragraph(entry, { y: 345 + index * 40, size: 9 })),
          { text: '2', at: [297, 810], size: 9 },
        ],
      },
    ],
  });
}

/** A story as a browser prints it, of this day, with the reference of its paper at the end. */
export function storyPdf({
  date = 'March 5, 2024',
  reference = 'Fern A. et al. Spores of moss inherit the droughts of their grandparents. Journal of Moss (2024). DOI: 10.5555/moss.2024.17',
} = {}) {
  return makePdf({
    info: {
      Title: 'Moss remembers drought | Harbour Daily',
      Creator: 'Chromium',
      Producer: 'Skia/PDF m156',
    },
    pages: [
      {
        pieces: [
          { text: '1/20/26, 9:00 AM', at: [24, 20], size: 8 },
          { text: 'Moss remembers drought', at: [72, 100], size: 24, bold: true },
          { text: 'By Ada Fern', at: [72, 130], size: 11 },
          { text: date, at: [72, 150], size: 11 },
          ...paragraph(SENTENCES, { y: 180, size: 11 }),
          ...paragraph(`The study was published in the Journal of Moss. ${SENTENCES}`, {
            y: 290,
            size: 11,
          }),
          ...paragraph(SENTENCES, { y: 410, size: 11 }),
          ...paragraph(`Journal reference: ${reference}`, { y: 530, size: 11 }),
        ],
      },
    ],
  });
}

/** Pages without a letter, as a scanner makes them. */
export const scannedPdf = () =>
  makePdf({
    pages: [{ content: '0.9 g 40 40 500 700 re f' }, { content: '0.8 g 40 40 500 700 re f' }],
  });
