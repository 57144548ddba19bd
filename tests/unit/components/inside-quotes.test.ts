/** Quotations within quotations are told apart by their marks. */
import { expect, it } from 'vitest';
import { evidenceMessage } from '../../../components/paper/evidence-message';
import { insideQuotes } from '../../../utils/messages/inside-quotes';

it.each([
  ['The paper “Memory of moss” is out', 'The paper ‘Memory of moss’ is out'],
  ['The paper "Memory of moss" is out', 'The paper ‘Memory of moss’ is out'],
  ['"Memory" ("of moss")', '‘Memory’ (‘of moss’)'],
  ['Die Arbeit „Moos“ ist da', 'Die Arbeit ‚Moos‘ ist da'],
  ['L’étude « Mousse » d’hier', 'L’étude « Mousse » d’hier'],
])('%s', (words, inside) => {
  expect(insideQuotes(words)).toBe(inside);
});

it('evidence with a quotation in it is quoted with other marks', () => {
  const said = evidenceMessage({ where: 'text', text: 'In “Memory of moss” they say so' });
  expect(said).toBe('Written in the text: “\u2068In ‘Memory of moss’ they say so\u2069”');
});
