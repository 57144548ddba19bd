/** Pages whose form fields and pictures are called like members of the DOM. */
import { describe, expect, test } from 'vitest';
import { unshadowed } from '../../../utils/page-metadata/unshadowed';
import { readPage } from '../../../utils/read-page';
import { readTitle } from '../../../utils/read-title';
import { page } from '../story/fixtures';

const URL = 'https://pond.example/2026/toads';

const SENTENCE =
  'Toads that live by the road begin to call an hour earlier than those in the woods, which the team put down to the lamps and not to the cars. ';

const around = (fields: string) =>
  page(`<!doctype html><html lang="en"><head><title>Toads call early</title></head><body>
  <header><form><label>Search ${fields}</label></form></header>
  <form action="/send"><main><article><h1>Toads call early</h1>${`<p>${SENTENCE}</p>`.repeat(4)}
  <form><p>Tell us what you think: ${fields}</p></form>
  <p>The study was published in <a href="https://doi.org/10.5555/toad.7">the Journal of Ponds</a>.</p>
  </article></main>${fields}</form></body></html>`);

const membersOf = (prototype: object | null): string[] =>
  prototype
    ? [...Object.getOwnPropertyNames(prototype), ...membersOf(Object.getPrototypeOf(prototype))]
    : [];

const MEMBERS = [
  ...new Set([...membersOf(HTMLFormElement.prototype), ...membersOf(HTMLDocument.prototype)]),
];

/** A page for each member would take a minute; a few of them at once hide one another's faults no more than that. */
const GROUPS = Array.from({ length: Math.ceil(MEMBERS.length / 12) }, (_, at) =>
  MEMBERS.slice(at * 12, at * 12 + 12),
);

function seen(fields: string) {
  const document = around(fields);
  const { story, mentions } = readPage(document, URL);
  return {
    title: readTitle(document, URL),
    headline: story.title,
    text: story.text,
    papers: mentions.map(({ doi, role }) => ({ doi, role })),
  };
}

const all = (names: readonly string[], element: (name: string) => string) =>
  names.map(element).join('');

describe('a page with a field or a picture that is called like a member of the DOM', () => {
  test('holds its story and its paper without them', () => {
    expect(seen('')).toMatchObject({
      headline: 'Toads call early',
      papers: [{ doi: '10.5555/toad.7', role: 'reported' }],
    });
    expect(MEMBERS.length).toBeGreaterThan(300);
  });

  test.each(GROUPS.map((names) => [names.join(' '), names] as const))(
    'is read as any other: %s',
    (_, names) => {
      expect(seen(all(names, (name) => `<input name="${name}">`))).toEqual(seen(''));
      expect(seen(all(names, (name) => `<input id="${name}">`))).toEqual(seen(''));
      const picture = (name: string) => `<img src="/toad.png" alt="" name="${name}">`;
      expect(seen(all(names, picture))).toEqual(seen(all(names, () => picture('toad'))));
    },
  );

  test('is not changed itself', () => {
    const document = around('<input name="remove">');
    const before = document.documentElement.outerHTML;
    readPage(document, URL);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('any other page is read as it stands, without a copy', () => {
    const document = around('<input name="email" id="newsletter-email"><button name="submit">');
    expect(unshadowed(document)).toBe(document);
  });
});
