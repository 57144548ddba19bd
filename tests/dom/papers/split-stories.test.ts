/** Stories that a site sets in many boxes, and papers' pages in a language that no table knows. */
import { describe, expect, it } from 'vitest';
import { findPapers } from '../../../utils/papers/find';
import { DATE, emptyStory, parse, reported } from './pages';

const URL = 'https://news.example/2024/05/a-story';
const PAPER = '10.5555/mussel.2024.7';
const link = (doi: string, words: string) => `<a href="https://doi.org/${doi}">${words}</a>`;

const PARAGRAPHS = [
  `Eskualdeko muskuiluek gogoan dute itsasaldia, ${link(PAPER, 'aldizkarian')} argitaratutako lan batek dio, eta asteak ematen dituzte ur gelditan erritmoari eusten.`,
  'Taldeak bi udatan zehar lau ehun animaliari jarraitu zien, eta inoiz lehorrean egon ez ziren beste batzuekin alderatu zituen denak.',
  'Inork ez zuen espero hainbeste iraungo zuenik, eta orain beste leku batzuetan ere neurtu nahi dute zer gertatzen den urtez urte.',
  'Datuak liburutegian daude, nahi duenak ikus ditzan, eta hurrengo kanpaina udazkenean hasiko da kostaldeko beste hiru lekutan.',
];
const box = (paragraphs: string[]) =>
  `<div><div><div><div>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</div></div></div></div>`;

describe('a story in many boxes', () => {
  const page = `<main><h1>Muskuiluek itsasaldia gogoan</h1>${box(PARAGRAPHS.slice(0, 1))}${box(PARAGRAPHS.slice(1))}</main>`;
  const text = PARAGRAPHS.map((one) => one.replace(/<[^>]+>/g, '')).join('\n\n');

  it('has its paper in the first of them', () => {
    const found = findPapers(parse(page, DATE), URL, { ...emptyStory(URL), text });
    expect(reported(found)).toEqual([PAPER]);
  });
});

describe('a story behind a box of its own', () => {
  const note =
    'Ane Berg does not work for any company that would gain from this article, and has disclosed no ties but her post.';
  const text = [note, ...PARAGRAPHS].map((one) => one.replace(/<[^>]+>/g, '')).join('\n\n');

  it.each(['inline-promos', 'related content', 'share-target', 'sidebar-left'])(
    'is the story, though what holds it is called “%s”',
    (name) => {
      const page = `<main><h1>Muskuiluek itsasaldia gogoan</h1><div><div><p>${note}</p></div><div class="${name}">${PARAGRAPHS.map((one) => `<p>${one}</p>`).join('')}</div></div></main>`;
      const found = findPapers(parse(page, DATE), URL, { ...emptyStory(URL), text });
      expect(reported(found)).toEqual([PAPER]);
    },
  );
});

describe('the page of a paper', () => {
  const ITSELF = '10.5555/tide.2024.9';
  const url = `https://journal.example/doi/${ITSELF}`;
  const head = `<meta name="citation_doi" content="${ITSELF}"><meta name="citation_title" content="Mareen oroimena">`;
  const entries = Array.from(
    { length: 12 },
    (_, at) => `<li>Berg A. Lan zaharra ${at}. ${link(`10.5555/old.${2000 + at}.1`, 'doi')}</li>`,
  ).join('');

  it('is known by its list of works, whatever the headings are called', () => {
    const page = `<article><h1>Mareen oroimena</h1>${box(PARAGRAPHS.slice(1))}<h2>Iturriak</h2><ol>${entries}</ol></article>`;
    expect(reported(findPapers(parse(page, head), url, emptyStory(url)))).toEqual([ITSELF]);
  });
});
