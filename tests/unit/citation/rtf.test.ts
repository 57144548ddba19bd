/** A citation as a file that word processors open. */
import { expect, it } from 'vitest';
import { toRtf } from '../../../utils/citation/rtf';

const body = (html: string): string => toRtf(html).split('\n').slice(1, -1).join('\n');

it('keeps the faces of type, each in a group of its own', () => {
  expect(
    body(
      '<i>Moss</i>, <b>12</b><sup>a</sup><sub>b</sub> <span style="font-variant:small-caps;">Fern</span>',
    ),
  ).toBe(
    '{\\pard\\fi-720\\li720\\sa120 {\\i Moss}, {\\b 12}{\\super a}{\\sub b} {\\scaps Fern}\\par}',
  );
});

it('sets each work in a paragraph', () => {
  expect(body('<p>Moss</p><p>Fern</p>').split('\n')).toHaveLength(2);
});

it('links to where the citation links', () => {
  expect(body('<a href="https://doi.org/10.5555/a?b=1&amp;c=2">here</a>')).toContain(
    '{\\field{\\*\\fldinst{HYPERLINK "https://doi.org/10.5555/a?b=1&c=2"}}{\\fldrslt{here}}}',
  );
});

it('writes letters of every script, and signs that the format has a meaning for', () => {
  expect(body('Müller {a} \\ 𝛼')).toContain('M\\u252{}ller \\{a\\} \\\\ \\u-10187{}\\u-8452{}');
  expect(body('湿原 &amp; &lt;b&gt;')).toContain('\\u28287{}\\u21407{} & <b>');
});

it('is one whole group, whatever the citation holds', () => {
  for (const html of ['<i>open', 'closed</i>', '<br>a<br>', '', '<p></p>', '<u>x</u>']) {
    const rtf = toRtf(html).replace(/\\[\\{}]/g, '');
    expect(rtf.split('{').length).toBe(rtf.split('}').length);
  }
});
