import { describe, expect, test } from 'vitest';
import { linkToPlace, placeOf } from '../../../utils/citation/text-fragment';

const PAGE = 'https://news.example/a';
const BLOCKS = [
  'Pond news',
  'The pond keeps time. The toads keep time as well, said Ada Fern, who keeps count.',
  'Nobody knew why. The newts, on the other hand, never keep time, and no one has seen them in a hurry either.',
  'Nobody knew why. The herons wait.',
];
const TEXT = BLOCKS.join('\n');

/** The link to the words between the marks of a text. */
function linkTo(marked: string): string | null {
  const from = marked.indexOf('[');
  const to = marked.indexOf(']') - 1;
  const place = placeOf(marked.replace(/[[\]]/g, ''), from, to);
  return place && decodeURIComponent(linkToPlace(PAGE, place).replace(`${PAGE}#:~:text=`, ''));
}
const inText = (marked: string) =>
  linkTo(TEXT.replace(marked.replace(/[[\]]/g, ''), marked.replaceAll('$', '$$$$')));

describe('the link to a passage', () => {
  test.each([
    ['short words are looked for as they are', '[The herons wait]', 'The herons wait'],
    ['a word that is cut is looked for whole', 'said A[da Fer]n', 'Ada Fern'],
    ['space around it does not count', 'The[ herons ]wait', 'herons'],
    [
      'a long one is told by its ends',
      '[The newts, on the other hand, never keep time, and no one has seen them in a hurry] either',
      'The newts, on the other hand,has seen them in a hurry',
    ],
    [
      'one over several paragraphs, by its first and its last words',
      '[who keeps count.\nNobody knew why.] The newts',
      'who keeps count.,Nobody knew why.',
    ],
    [
      'words that stand there before get those in front',
      'newts, on the other hand, never [keep time]',
      'other hand, never-,keep time',
    ],
  ])('%s', (_, marked, link) => {
    expect(inText(marked)).toBe(link);
  });

  test('words after a break of the page are told by the block before', () => {
    expect(linkTo('Nobody knew why.\nThe end.\n[Nobody knew why].')).toBe(
      'The end.-,Nobody knew why',
    );
  });

  test('words that nothing in their block tells apart are reached from the block before', () => {
    const article = (name: string, marked: string) => `Toads of the ${name}\nThe ${marked}`;
    expect(linkTo(`${article('hill', 'toads sing.')}\n${article('dale', '[toads sing].')}`)).toBe(
      'Toads of the dale,toads sing',
    );
  });

  test('a text without spaces is cut between words too', () => {
    const long =
      '研究人員發現，池塘裡的蟾蜍每天晚上都會在同一時間開始鳴叫，而且從來沒有人知道牠們為什麼這樣做。';
    const [start, end] = (linkTo(`標題\n[${long}]`) ?? '').split(',');
    expect(long.startsWith(start ?? '-')).toBe(true);
    expect(long.endsWith(end ?? '-')).toBe(true);
    expect(start?.length).toBeLessThan(20);
  });

  test('signs with a meaning in links do no harm', () => {
    const text = 'Moon-light, yes & more';
    expect(linkToPlace(PAGE, placeOf(text, 0, text.length) ?? never())).toBe(
      `${PAGE}#:~:text=Moon%2Dlight%2C%20yes%20%26%20more`,
    );
  });

  test('there is none to nothing', () => {
    expect(placeOf('one two', 3, 4)).toBeNull();
  });
});

function never(): never {
  throw new Error('no place');
}
