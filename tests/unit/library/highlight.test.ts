/** What is kept of a highlight, and leaves with it, is a Web Annotation. */
import { describe, expect, it } from 'vitest';
import {
  makeHighlight,
  type Selectors,
  withColor,
  withNote,
} from '../../../utils/library/highlight';

const selectors: Selectors = [
  { type: 'TextQuoteSelector', exact: 'moss', prefix: 'the ', suffix: ' grows' },
  { type: 'TextPositionSelector', start: 4, end: 8 },
];
const day = (n: number) => new Date(Date.UTC(2026, 0, n));
const made = makeHighlight('https://news.example/moss', selectors, 'green', day(1));

describe('a highlight', () => {
  it('has what the model asks of an annotation', () => {
    expect(made).toMatchObject({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      type: 'Annotation',
      motivation: 'highlighting',
      created: '2026-01-01T00:00:00.000Z',
      target: { source: 'https://news.example/moss', styleClass: 'green', selector: selectors },
    });
    expect(made.id).toMatch(/^urn:uuid:[\da-f-]{36}$/);
  });

  it('takes a note as its body, and gives it back when the note is emptied', () => {
    const noted = withNote(made, '  Ask Ada about this. ', day(2));
    expect(noted.body).toEqual({
      type: 'TextualBody',
      value: 'Ask Ada about this.',
      format: 'text/plain',
      purpose: 'commenting',
    });
    expect(noted.modified).toBe('2026-01-02T00:00:00.000Z');
    expect('body' in withNote(noted, ' ', day(3))).toBe(false);
  });

  it('stays itself in another colour', () => {
    const blue = withColor(made, 'blue', day(2));
    expect(blue.id).toBe(made.id);
    expect(blue.target.styleClass).toBe('blue');
  });
});
