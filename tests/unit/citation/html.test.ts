import CSL from 'citeproc';
import { expect, test } from 'vitest';
import { cleanHtml, plainText, SUPERSCRIPTS } from '../../../utils/citation/html';
import { escapeHtml } from '../../../utils/text/html-entities';

test.each([
  ['<div class="csl-entry">Moss <i>Usnea</i></div>', 'Moss <i>Usnea</i>'],
  [
    '<div data-csl-entry-id="a" class="csl-entry">\n    <div class="csl-left-margin">1.</div><div class="csl-right-inline">Moss</div>\n  </div>',
    '1. Moss',
  ],
  ['<span style="font-style:normal;">Usnea</span>', 'Usnea'],
  ['<i>Moss', '<i>Moss</i>'],
  ['a &#60;b&#62; &#38; c', 'a &lt;b&gt; &amp; c'],
  // A title about markup says "&lt;", which the engine escapes as it does any other text.
  ['What &#38;lt; means', 'What &amp;lt; means'],
  [
    '<a href="https://a.example/?x=1&#38;y=2">x</a>',
    '<a href="https://a.example/?x=1&amp;y=2">x</a>',
  ],
  ['<a href="javascript:alert(1)">x</a>', 'x'],
  [
    '<a href="https://a.example/" onclick="x()">x</a>',
    '<a href="https://a.example/%22%20onclick=%22x()">x</a>',
  ],
  ['<script>alert(1)</script>', 'alert(1)'],
  ['<i onclick="x()">Moss</i>', 'Moss'],
])('%s is pasted as %s', (given, cleaned) => {
  expect(cleanHtml(given)).toBe(cleaned);
});

test('every sign with a meaning in HTML is escaped', () => {
  expect(escapeHtml('<a href="x">&</a>')).toBe('&lt;a href=&quot;x&quot;&gt;&amp;&lt;/a&gt;');
});

test('what stands behind the columns of a reference keeps its distance from them', () => {
  const entry =
    '  <div class="csl-entry">\n    <div class="csl-left-margin">2024</div><div class="csl-right-inline"> Moss.</div>\n   doi:10.5555/x</div>\n';
  expect(plainText(entry, false)?.trim()).toBe('2024  Moss. doi:10.5555/x');
  expect(cleanHtml(entry)).toBe('2024  Moss. doi:10.5555/x');
});

test('every letter that the engine raises is known as one', () => {
  const raised = Object.keys(CSL.SUPERSCRIPTS);
  expect(raised.length).toBeGreaterThan(100);
  expect(raised.filter((letter) => !SUPERSCRIPTS.test(letter))).toEqual([]);
});
