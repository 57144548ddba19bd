import { describe, expect, test } from 'vitest';
import { extractStory } from '../../../utils/story/extract';
import { fixture, fixtureNames, storyAround } from './fixtures';

const URL = 'https://meadow.example/2024/how-glow-worms-keep-time';

describe('a press release', () => {
  const story = extractStory(fixture('release'), URL);

  test('tells whose it is, what it is called and when it came out', () => {
    expect(story.title).toBe('How glow worms keep time');
    expect(story.siteName).toBe('Meadow Science Wire');
    expect(story.authors).toEqual(['Ada Quill', 'Tomás Rey']);
    expect(story.byline).toBe('Ada Quill, Tomás Rey');
    expect(story.publishedTime).toBe('2024-03-05T09:30:00+01:00');
    expect(story.modifiedTime).toBe('2024-03-06T08:00:00Z');
    expect(story.lang).toBe('en-GB');
    expect(story.dir).toBe('ltr');
    expect(story.kind).toBe('news-release');
    expect(story.canonicalUrl).toBe(URL);
    expect(story.leadImage?.url).toBe('https://meadow.example/pictures/worm.jpg');
  });

  test('keeps its apparatus apart from the story', () => {
    expect(story.release).toMatchObject({
      credit: 'Fenwick Institute for Insect Studies',
      institution: 'Fenwick Institute for Insect Studies',
      contacts: [
        {
          name: 'Bram Oakley',
          organisation: 'Fenwick Institute for Insect Studies',
          email: 'bram.oakley@fenwick.example',
          phone: '+44 1632 960123',
        },
      ],
      funders: ['Hedgerow Trust', 'Council for Small Things'],
      journalReference: 'https://doi.org/10.5555/slow.lamps.2024',
    });
  });

  test('reads from its first sentence to its last and holds nothing else', () => {
    expect(story.text).toMatch(/^Glow worms switch their lamps on at dusk/);
    expect(story.text).toMatch(/needs no gears at all,” says Harrow\.$/);
    for (const noise of [
      '###',
      'Oakley',
      '10.5555',
      'Share',
      'Tags',
      'Related',
      'Subscribe',
      'Credit',
    ])
      expect(story.text).not.toContain(noise);
  });

  test('has headings where the page only had bold lines', () => {
    const holder = document.createElement('div');
    holder.innerHTML = story.html;
    expect([...holder.querySelectorAll('h2')].map((h) => h.textContent)).toEqual([
      'A protein that takes its time',
      'What it means for other insects',
    ]);
    expect(holder.querySelector('sub')?.textContent).toBe('2');
    expect(holder.querySelector('i')?.textContent).toBe('Journal of Small Lights');
  });
});

describe('a labelled part in other languages', () => {
  test.each([
    ['Kontakt für Medien', 'contacts'],
    ['Contact presse', 'contacts'],
    ['Contacto de prensa', 'contacts'],
    ['Ufficio stampa', 'contacts'],
    ['Assessoria de imprensa', 'contacts'],
    ['Perscontact', 'contacts'],
    ['お問い合わせ先', 'contacts'],
    ['媒体联系人', 'contacts'],
  ])('%s names a person and leaves the text', (label) => {
    const story = extractStory(
      storyAround(`<p><strong>${label}</strong><br>Rosa Linde<br>rosa@uni.example</p>`),
      'https://uni.example/n/1',
    );
    expect(story.release.contacts).toMatchObject([
      { name: 'Rosa Linde', email: 'rosa@uni.example' },
    ]);
    expect(story.text).not.toContain('Rosa Linde');
  });

  test.each([
    'Originalpublikation:',
    'Référence bibliographique',
    'Riferimento bibliografico:',
    '論文情報',
    '论文信息：',
  ])('%s holds the reference and leaves the text', (label) => {
    const story = extractStory(
      storyAround(
        `<h3>${label}</h3><p>Roe, J. Ponds. Journal of Water 3 (2024). doi:10.5555/pond</p>`,
      ),
      'https://uni.example/n/1',
    );
    expect(story.release.journalReference).toContain('10.5555/pond');
    expect(story.text).not.toContain('10.5555/pond');
  });
});

describe('the page that was read', () => {
  test.each(fixtureNames)('%s is the same afterwards', (name) => {
    const read = fixture(name);
    const before = read.documentElement.outerHTML;
    extractStory(read, URL);
    expect(read.documentElement.outerHTML).toBe(before);
  });
});
