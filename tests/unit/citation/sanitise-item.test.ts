import { expect, test } from 'vitest';
import { cleanText, sanitiseItem } from '../../../utils/citation/items/sanitise-item';

test.each([
  ['Growth of <jats:italic>E. coli</jats:italic>', 'Growth of <i>E. coli</i>'],
  ['CO<sub>2</sub> and <inf>x</inf>', 'CO<sub>2</sub> and <sub>x</sub>'],
  ['<em>Homo</em> <strong>x</strong>', '<i>Homo</i> <b>x</b>'],
  ['<scp>l</scp>-DOPA', '<span style="font-variant:small-caps;">l</span>-DOPA'],
  ['A <mml:math><mml:mi>k</mml:mi></mml:math>-means', 'A k-means'],
  [
    'At <math display="inline"><msup><mn>10</mn><mrow><mo>−</mo><mn>3</mn></mrow></msup></math> K',
    'At 10<sup>−3</sup> K',
  ],
  [
    'The <mml:math><mml:msub><mml:mi mathvariant="normal">H</mml:mi><mml:mn>2</mml:mn></mml:msub></mml:math> line',
    'The H<sub>2</sub> line',
  ],
  [
    '<span style="font-variant:small-caps">l</span>-DOPA',
    '<span style="font-variant:small-caps;">l</span>-DOPA',
  ],
  ['Two\n   lines\u2028of <p>title</p>', 'Two lines of title'],
  ['Fish &amp; chips &#8211; a &lt;review&gt;', 'Fish & chips – a <review>'],
  ['Un caf&eacute; pour &amp;eacute;t&amp;eacute;', 'Un café pour été'],
  ['p < 0.05 and a > b', 'p < 0.05 and a > b'],
  ['for a<b and c>d', 'for a<b and c>d'],
  ['Growth of <i>E. coli', 'Growth of E. coli'],
  ['Growth</i> of <i></i><b> </b><i>E. coli</i>', 'Growth of <i>E. coli</i>'],
  ['<i>Growth <b>of</i> moss</b>', '<i>Growth of</i> moss'],
  ['<script>alert(1)</script>', '<script>alert(1)</script>'],
  [
    'A <constructor>name</constructor> of &constructor;',
    'A <constructor>name</constructor> of &constructor;',
  ],
])('the title %s is cited as %s', (given, cleaned) => {
  expect(cleanText(given)).toBe(cleaned);
});

test('fields of any depth are cleaned, numbers stay', () => {
  const given = {
    id: 'a',
    type: 'article-journal',
    author: [{ family: 'Moss\nStein', given: 'A&amp;B' }],
    issued: { 'date-parts': [[2024]] },
  };
  expect(sanitiseItem(given)).toEqual({
    ...given,
    author: [{ family: 'Moss Stein', given: 'A&B' }],
  });
});

test.each([
  [[[2019, 3, 6], [2019]], [[2019, 3, 6]]],
  [
    [
      [2019, 3, 6],
      [2019, 5],
    ],
    [
      [2019, 3],
      [2019, 5],
    ],
  ],
  [
    [[2019], [2020]],
    [[2019], [2020]],
  ],
])('the dates %j become %j, which can be printed', (range, printed) => {
  const item = { id: 'x', type: 'book', issued: { 'date-parts': range } };
  expect(sanitiseItem(item).issued).toEqual({ 'date-parts': printed });
});
