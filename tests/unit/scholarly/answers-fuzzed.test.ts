/**
 * 5,000 spoilt answers of each kind that is more than one record: lists of a search, styles from the repository, and
 * what is then written of works in every format. None of them ends in a throw, nor in the names of members of objects.
 */

import * as v from 'valibot';
import { expect, it, vi } from 'vitest';
import { WRITERS } from '../../../utils/citation/formats/writers';
import { sanitiseItem } from '../../../utils/citation/items/sanitise-item';
import { fetchLatestStyle } from '../../../utils/citation/styles/update-style';
import { NO_CLUES } from '../../../utils/papers/clues/clues';
import { CANDIDATE } from '../../../utils/scholarly/match/candidate';
import { matchPaper } from '../../../utils/scholarly/match/match';
import { mutations, textMutations } from '../../support/mutations';
import { OPENALEX } from './answers';
import { crossrefPaper, fixture } from './support';

const COUNT = 5000;

const article = JSON.parse(fixture('article'));
const DOI_OF_ARTICLE: string = article.message.DOI;
const LISTS = {
  crossref: { status: 'ok', message: { items: [article.message, article.message] } },
  openalex: { results: [{ ...OPENALEX, title: 'Moss' }, OPENALEX] },
};

it.each(['crossref', 'openalex'] as const)(
  'a spoilt list of %s gives papers that are whole, or none',
  async (service) => {
    let body: unknown;
    const client = {
      ask: async (asked: string) =>
        asked === service
          ? { ok: true as const, value: { kind: 'found' as const, body } }
          : { ok: true as const, value: { kind: 'missing' as const } },
    };
    for (body of mutations(LISTS[service], COUNT)) {
      const found = await matchPaper(NO_CLUES, {
        client: client as never,
        services: ['crossref', 'openalex'],
        fetch: () => Promise.reject(new Error('not to be asked')),
        log: async () => {},
        query: {
          words: 'moss water',
          authors: '',
          journal: '',
          institutions: '',
          from: null,
          until: null,
        },
        story: {
          title: 'Moss holds water',
          text: 'Moss holds water.',
          publishedTime: '2024-03-06',
        },
      } as never);
      for (const one of found.ok ? found.value : [])
        expect(
          v.safeParse(CANDIDATE, JSON.parse(JSON.stringify(one))).success,
          JSON.stringify(body),
        ).toBe(true);
    }
  },
);

it('a spoilt style of the repository is refused, or is the style that was asked for', async () => {
  vi.stubGlobal('self', { location: { origin: 'chrome-extension://paper-trail' } });
  vi.stubGlobal('fetch', async (url: URL) =>
    Response.json(url.pathname.endsWith('journals.json') ? [] : [['fern-press', 'Fern Press', 7]]),
  );
  const style = `<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="in-text">
  <info><title>Fern Press</title><id>http://www.zotero.org/styles/fern-press</id>
  <updated>2026-01-02T00:00:00+00:00</updated></info>
  <macro name="author"><names variable="author"><name and="text"/></names></macro>
  <citation><layout delimiter="; "><text macro="author"/><date variable="issued" form="text"/></layout></citation>
  <bibliography><sort><key macro="author"/></sort><layout><text variable="title"/></layout></bibliography>
</style>`;
  let body: unknown;
  const client = {
    ask: async () => ({ ok: true as const, value: { kind: 'found' as const, body } }),
  };
  const answers = [...textMutations(style, COUNT), ...mutations(style, 50)];
  for (body of answers) {
    const fetched = await fetchLatestStyle('fern-press', client as never);
    if (fetched.ok) expect(fetched.value.id).toBe('fern-press');
    else expect(['bad-answer', 'bad-style']).toContain(fetched.failure.kind);
  }
  vi.unstubAllGlobals();
});

it('a work with names of members for its parts is written in every format', () => {
  const item = crossrefPaper(article, DOI_OF_ARTICLE)?.csl;
  if (!item) throw new Error('no record');
  const types = ['constructor', '__proto__', 'toString', 'valueOf', 'hasOwnProperty'];
  for (const type of types)
    for (const [format, write] of Object.entries(WRITERS)) {
      const written = write([sanitiseItem({ ...item, type, language: type })]);
      const plain = written.replaceAll(type, '');
      expect(plain, `${format} of ${type}`).not.toMatch(/function|native code|\[object|undefined/);
    }
});

it('a spoilt work is written in every format', () => {
  const item = crossrefPaper(article, DOI_OF_ARTICLE)?.csl;
  const writers = Object.entries(WRITERS);
  let at = 0;
  for (const spoilt of mutations(article, COUNT)) {
    const csl = crossrefPaper(spoilt, DOI_OF_ARTICLE)?.csl ?? item;
    const [format = '', write] = writers[at++ % writers.length] ?? [];
    if (csl) expect(write?.([sanitiseItem(csl)]), format).not.toMatch(/native code|\[object/);
  }
});
