import { describe, expect, test } from 'vitest';
import { countWords } from '../../../utils/story/cleanup/plain-text';
import { readContacts } from '../../../utils/story/release/contacts';
import { isEndMark, matchLabel } from '../../../utils/story/release/label-match';

describe('the labels of a press release', () => {
  test.each([
    ['Media Contact', 'contact', ''],
    ['MEDIA CONTACT:', 'contact', ''],
    ['Credit: University of Nowhere', 'credit', 'University of Nowhere'],
    ['Photo credit: A. Quill', 'credit', 'A. Quill'],
    ['Wissenschaftliche Ansprechpartner:', 'contact', ''],
    ['Originalpublikation: Roe et al.', 'reference', 'Roe et al.'],
    ['掲載誌：池の科学', 'reference', '池の科学'],
    ['Materials provided by University of Nowhere.', 'source', 'University of Nowhere.'],
    ['Funding: Hedgerow Trust', 'funding', 'Hedgerow Trust'],
    ["Sous embargo jusqu'au : 6 février 2019", 'embargo', '6 février 2019'],
    ['Media Contact(s): Jane Roe', 'contact', 'Jane Roe'],
    ['How to cite: Roe J. Ponds. Pond Post, 2024.', 'facts', 'Roe J. Ponds. Pond Post, 2024.'],
    ['Noot voor de redactie', 'boilerplate', ''],
    ['（ＤＯＩ）：10.5555/pond', 'facts', '10.5555/pond'],
  ])('"%s" opens the part "%s"', (line, kind, rest) => {
    expect(matchLabel(line)).toMatchObject({ kind, rest });
  });

  test.each(['Credit card fraud is rising', 'He said: nothing', 'Contact with water is enough'])(
    '"%s" opens nothing',
    (line) => {
      expect(matchLabel(line)).toBeNull();
    },
  );

  test('the mark that a release is over is told from a heading and a rule', () => {
    expect(['###', '# # #', '-30-', 'ENDS', '- Ends -'].every(isEndMark)).toBe(true);
    expect(['#', '***', 'The end of ponds', ''].some(isEndMark)).toBe(false);
  });
});

test('contacts come with what stands beside their names', () => {
  expect(
    readContacts([
      'Jane Roe, University of Nowhere',
      'Phone: +44 1632 960123',
      'jane [at] nowhere.example',
      'John Doe',
      'Institute for Ponds',
    ]),
  ).toEqual([
    {
      name: 'Jane Roe',
      organisation: 'University of Nowhere',
      email: 'jane@nowhere.example',
      phone: '+44 1632 960123',
    },
    { name: 'John Doe', organisation: 'Institute for Ponds', email: null, phone: null },
  ]);
});

test('the length of a text counts words, and pairs of characters where there are no spaces', () => {
  expect(countWords('Three short words — here, and 2 more.')).toBe(7);
  expect(countWords('池は深かった。')).toBe(3);
  expect(countWords('')).toBe(0);
});
