/** A hostile page hands over as much text as it likes: whatever reads text takes no more time than its length asks for. */
import { describe, expect, test } from 'vitest';

/** All that reads text of pages, files and answers. */
const modules = import.meta.glob(
  [
    '../../../utils/{text,identifiers,page-metadata,story,papers}/**/*.ts',
    '../../../utils/scholarly/{facts,match,markup,providers/record}/**/*.ts',
    '../../../utils/citation/{items,formats,styles}/**/*.ts',
    '../../../utils/{decoded,host-name,reading-time}.ts',
    '../../../utils/library/{xml,import/{converted,reference-parts,tagged,records,endnote-xml},entries/search/search-words}.ts',
  ],
  { eager: true },
) as Record<string, Record<string, unknown>>;

/** What texts are made of; each is repeated until the text is long. */
const PIECES = [
  ...[
    'a',
    'A',
    '1',
    ' ',
    '\n',
    '.',
    ',',
    '-',
    '(',
    ')',
    '[',
    '<',
    '>',
    '&',
    '%',
    '/',
    ':',
    '"',
    '{',
    '\\',
  ],
  ...[
    'a ',
    'A ',
    '1 ',
    'A. ',
    'Aa ',
    'aA',
    'a-',
    'a.',
    '1-',
    '1.',
    '. ',
    ', ',
    '; ',
    '<b>',
    '&amp;',
    '%25',
  ],
  ...[
    '10.1/',
    '10.1000/a',
    'de ',
    'and ',
    'by ',
    'http://',
    'a@',
    '<a ',
    '一',
    'א',
    'é',
    '\u00ad',
    '$',
    '“',
    'doi:',
    '2019 ',
    'moss grows\n',
    'http://a/\n',
  ],
];

const SHORT = 2_000;
const TIMES = 4;

/** Four times the text may take so many times the time; twice as much for what a machine does besides. */
const MOST_GROWTH = 9;

/** What is done faster than this is not measured. Milliseconds. */
const AT_ONCE = 8;

type Reads = (given: string | string[]) => unknown;

/** Whether a function takes a list of texts, as the name of what it takes says. */
const takesList = (read: Reads): boolean =>
  /^(?:function \w+)?\(\w+s\b|^\w+s =>/.test(String(read));

function took(read: Reads, text: string): number {
  const given = takesList(read) ? [text] : text;
  const start = performance.now();
  try {
    read(given);
  } catch {
    // What takes no text says so at once.
  }
  return performance.now() - start;
}

const best = (read: Reads, text: string) =>
  Math.min(...Array.from({ length: 3 }, () => took(read, text)));

/** How many times longer four times the text takes; 0 where all of it is read at once. */
function growth(read: Reads, piece: string): number {
  const short = piece.repeat(Math.ceil(SHORT / piece.length));
  const long = short.repeat(TIMES);
  if (best(read, long) < AT_ONCE) return 0;
  return best(read, long) / Math.max(best(read, short), 0.05);
}

/** A machine that is busy makes anything slow once; what is slow by itself is so each time. */
const isSlow = (read: Reads) => (piece: string) =>
  Array.from({ length: 4 }).every(() => growth(read, piece) > MOST_GROWTH);

/** What works through a text at once; what has to wait for something is given a text that was read so. */
const readers = Object.entries(modules).flatMap(([file, module]) =>
  Object.entries(module).flatMap(([name, read]) =>
    typeof read === 'function' && !/^(?:class|async)\b/.test(String(read)) && read.length > 0
      ? [[`${file.replace(/^.*utils\//, '')} ${name}`, read as Reads] as const]
      : [],
  ),
);

describe('time grows with the length of a text and not faster', () => {
  test('there are readers to try', () => {
    expect(readers.length).toBeGreaterThan(150);
  });

  test.each(readers)('%s', (_name, read) => {
    const slow = PIECES.filter(isSlow(read));
    expect(slow).toEqual([]);
  });
});
