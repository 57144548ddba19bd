/** What stands beside the story's own paper: a next story, the works of one list, briefs, comments, further links. */
import { describe, expect, it } from 'vitest';
import { findPapers } from '../../../utils/papers/find';
import { DATE, emptyStory, find, parse, reported, STORY } from './pages';

const PAPER = '10.5555/mussel.2024.077';
const link = (doi: string, words: string) => `<a href="https://doi.org/${doi}">${words}</a>`;
const PUBLISHED = `<p>The study was published in ${link(PAPER, '<em>Annals of Mussels</em>')}.</p>`;

const OWLS = `<h1>Owls hear snow fall</h1>
<p>Owls of the far north know how deep the snow lies by the sound of the wind above it, a group at the Institute of Night has found.</p>
<p>Forty birds wore microphones for a winter, and their flights followed the sound wherever the snow was too deep for any prey.</p>
<p>The team will now see what the birds do in winters without any snow, which come ever more often to the valleys.</p>`;

describe('a next story, which the site adds below', () => {
  const next = '10.5555/mussel.2024.091';
  const owlsPublished = `<p>The study was published in ${link(next, '<em>Annals of Mussels</em>')}.</p>`;
  it.each([
    [
      'articles of their own',
      `<div><article><header>${STORY.replace('</h1>', '</h1></header>')}${PUBLISHED}</article><p>Up next</p><article data-doi="${next}"><p>Birds</p>${OWLS}${owlsPublished}</article></div>`,
    ],
    [
      'plain boxes',
      `<main><div class="a"><div>${STORY}${PUBLISHED}</div></div><div class="b"><div>${OWLS}${owlsPublished}</div></div><div class="c"><div>${OWLS}<p>Snow is heard.</p></div></div></main>`,
    ],
    [
      'boxes whose headlines are links',
      `<section><div>${STORY}${PUBLISHED}</div><section><h1><a href="/owls">Owls hear snow fall</a></h1>${OWLS.replace(/<h1>.*<\/h1>/, '')}${owlsPublished}</section></section>`,
    ],
  ])('has its own paper, in %s', (_, page) => {
    expect(reported(find(page, DATE))).toEqual([PAPER]);
  });

  it('is none behind the name of the site, which has the first rank, too', () => {
    const line =
      'News of the shore since 1911, for all who live by it, from it and with it, every day.';
    const named = `<header><h1>The Shore</h1><p>${line}</p></header><article>${STORY}${PUBLISHED}</article>`;
    expect(reported(find(named, DATE))).toEqual([PAPER]);
  });

  it('is none where headings of the first rank only part the story', () => {
    const parts = `<article>${STORY}<h1>How it was done</h1><p>The animals lay in still water for two months, under a lamp that followed the sun of the shore where they had been found.</p>${PUBLISHED}</article>`;
    expect(reported(find(parts, DATE))).toEqual([PAPER]);
  });
});

describe('works that appeared in one journal at the same time', () => {
  const second = '10.5555/mussel.2024.078';

  it('are both reported where both stand in the story', () => {
    const page = `<article>${STORY}<p>One group ${link(PAPER, 'mapped the shore')} and ${link(second, 'another the clocks')}.</p></article>`;
    expect(reported(find(page, DATE)).toSorted()).toEqual([PAPER, second]);
  });

  it('are not where one is a further link in a box of its own', () => {
    const page = `<article>${STORY}<p>(<em>Annals of Mussels</em> 2024; ${link(PAPER, `DOI: ${PAPER}`)})</p>
      <div><h2>Your view</h2><p>Only members write here.</p></div>
      <div><h2>More on the shore</h2><ul><li>${link(second, 'Crabs of the northern coast')}</li></ul></div></article>`;
    expect(reported(find(page, DATE))).toEqual([PAPER]);
  });
});

describe('a list of new works under the story', () => {
  const works = ['abx1001', 'abx2412', 'aby3077', 'aby4120', 'abz5533', 'abz6120'];
  const entry = (number: string) =>
    `<li>Berg et al. “Memory of the tide, part ${number}.” <i>Annals of Mussels</i>, 3 May 2024, DOI: ${link(`10.5555/${number}.2024`, `10.5555/${number}.2024`)}</li>`;
  const page = `<article>${STORY}<h3>The six papers</h3><ul>${works.map(entry).join('')}</ul></article>`;

  it('is reported to its end', () => {
    const dois = works.map((number) => `10.5555/${number}.2024`);
    expect(reported(find(page, DATE)).toSorted()).toEqual(dois);
  });

  it('gives each its printed title, whatever its heading says', () => {
    const [first] = find(page, DATE).mentions;
    expect(first?.stated).toMatchObject({ title: 'Memory of the tide, part abx1001' });
  });
});

describe('news in brief', () => {
  const brief = (heading: string, doi: string) =>
    `<h2>${heading}</h2><p>Half of what lives between the tides was not there twenty years ago, as counts on forty shores show. (<i>Coast</i>, DOI: ${doi})</p>`;
  const dois = ['10.5555/shore.2024.1', '10.5555/owl.2024.2', '10.5555/moth.2024.3'];

  it('reports the work under each of its headings, in any language', () => {
    const page = `<article><h1>Die Woche in kurzen Stücken erzählt</h1><p>Worüber in diesen Tagen gesprochen wurde, in wenigen Zeilen für die Pause.</p>${dois.map((doi, at) => brief(`Teil ${at}`, doi)).join('')}</article>`;
    expect(reported(find(page, DATE)).toSorted()).toEqual(dois.toSorted());
  });
});

describe('the only work of a page', () => {
  it('is the paper where the page keeps it for a badge', () => {
    const page = `<article>${STORY}<div data-badge-doi="10.5555/hidden.2024.7" data-doi="10.5555/hidden.2024.7"></div></article>`;
    expect(reported(find(page, DATE))).toEqual(['10.5555/hidden.2024.7']);
  });
});

describe('a page without a story that lists works', () => {
  it('reports none of them', () => {
    const url = 'https://journal.example/collections/shore';
    const items = [1, 2, 3, 4].map(
      (n) =>
        `<li><h3>${link(`10.5555/toc.2024.${n}00`, `Work number ${n} of the shore`)}</h3></li>`,
    );
    const page = parse(
      `<main><h1>Collection: the shore</h1><ul>${items.join('')}</ul></main>`,
      DATE,
    );
    const found = findPapers(page, url, { ...emptyStory(url), isArticle: false });
    expect(reported(found)).toEqual([]);
    expect(Math.max(...found.mentions.map(({ prior }) => prior))).toBeLessThan(0.1);
  });
});
