import { describe, expect, it } from 'vitest';
import { findPapers } from '../../../utils/papers/find';
import { emptyStory, find, parse, STORY } from './pages';

const clues = (html: string, head = '') => find(`<article>${STORY}${html}</article>`, head).clues();

describe('where no paper is linked, the clues', () => {
  it.each([
    ['The findings appear in the journal Nature Medicine.', 'Nature Medicine'],
    [
      'The study was published Thursday in the New England Journal of Medicine.',
      'New England Journal of Medicine',
    ],
    [
      'The work was published in the journal Annals of Mussel Research.',
      'Annals of Mussel Research',
    ],
    ['It was published in Science on Friday.', 'Science'],
    [
      'The results are in the Proceedings of the National Academy of Sciences.',
      'Proceedings of the National Academy of Sciences',
    ],
    ['Die Ergebnisse stehen in der Fachzeitschrift „Nature Geoscience“.', 'Nature Geoscience'],
    ['El estudio aparece en la revista Current Biology.', 'Current Biology'],
    ['L’étude est parue dans la revue Nature Climate Change.', 'Nature Climate Change'],
    ['研究成果は米科学誌「サイエンス」に掲載された。', 'Science'],
    ['该研究发表在《自然》杂志上。', 'Nature'],
    ['이번 연구는 국제학술지 ‘네이처 커뮤니케이션즈’에 실렸다.', 'Nature Communications'],
    ['نشرت النتائج في مجلة نيتشر هذا الأسبوع.', 'Nature'],
    ['The study, published in Kettle, took ten years.', 'Kettle'],
    [
      'The work was published in <em>Steam and other vapours</em> on Friday.',
      'Steam and other vapours',
    ],
  ])('name the journal: %s', (sentence, journal) => {
    const { journals } = clues(`<p>${sentence}</p>`);
    expect(journals.map(({ value }) => value)).toContain(journal);
    expect(journals.find(({ value }) => value === journal)?.source).not.toBe('');
  });

  it.each([
    ['The study, published in Germany, took ten years.', 'Germany'],
    ['L’étude est parue dans la revue Nature de mardi.', 'Nature de mardi'],
    ['论文发表在国际学术期刊上。', '发表在国际学术期刊'],
  ])('do not take for a journal what only stands where one does: %s', (sentence, words) => {
    const { journals } = clues(`<p>${sentence}</p>`);
    expect(journals.map(({ value }) => value)).not.toContain(words);
  });

  it('do not take the plain word for the journal', () => {
    expect(
      clues('<p>Science has proved that nature heals, and every cell in the brain knows it.</p>')
        .journals,
    ).toEqual([]);
  });

  it('name the people with their institution, and the words that say so', () => {
    const [first] = clues('').people;
    expect(first).toMatchObject({ value: 'Mara Lindqvist', institution: 'University of Ostmark' });
    expect(first?.source).toContain('lead author');
  });

  it('name quoted titles and trial numbers', () => {
    const found = clues(
      '<p>The paper, titled “Tidal memory in intertidal mussels of the northern coast”, is registered as NCT04280705.</p>',
    );
    expect(found.titles[0]?.value).toBe('Tidal memory in intertidal mussels of the northern coast');
    expect(found.numbers[0]?.value).toBe('NCT04280705');
  });

  it('give the dates between which the paper most likely appeared', () => {
    expect(
      clues('', '<meta property="article:published_time" content="2024-05-03T08:00:00Z">')
        .dateWindow,
    ).toEqual({ from: '2024-01-04', until: '2024-07-02' });
  });

  it('tell two institutions joined by "and" apart, and keep a subject of two parts whole', () => {
    const { institutions } = clues(
      '<p>The study was led by Ada Berg at Harbour University and the Institute for Shells, with the School of Hygiene and Tropical Medicine in Northport.</p>',
    );
    const names = institutions.map(({ value }) => value);
    expect(names).toContain('Harbour University');
    expect(names).toContain('Institute for Shells');
    expect(names).toContain('School of Hygiene and Tropical Medicine');
  });

  it('give a person without the office before the name, or the institution', () => {
    const { people, institutions } = clues(
      '<p>“It is a clock,” said Team Leader Ada Berg, who was not involved. Otto Reed of Harbour University agrees.</p>',
    );
    expect(people.map(({ value }) => value)).toEqual(
      expect.arrayContaining(['Ada Berg', 'Otto Reed']),
    );
    expect(institutions.map(({ value }) => value)).toContain('Harbour University');
  });

  it('take no headline for a name, and no name for an institution’s', () => {
    const { people, institutions } = clues(
      '<p>Journal report: Hidden Flutter May Increase Stroke Risk. Said Otto Reed: Hidden Flutter Does Kill.</p><p><span>Professor Berg-Holm </span><span>Harbour University</span></p>',
    );
    expect(people.map(({ value }) => value).join()).not.toContain('Hidden');
    expect(institutions.map(({ value }) => value)).toContain('Harbour University');
  });

  it.each([
    [
      '该研究由来自北京东方大学的王小明教授领导，论文发表在《贝类学报》上。',
      '王小明',
      '北京东方大学',
    ],
    [
      'この研究は、東部海洋大学の田中太郎教授らが学術誌に論文を発表した。',
      '田中太郎',
      '東部海洋大学',
    ],
    [
      '이번 연구는 동해대학교 김민수 교수 연구팀이 학술지에 논문을 발표했다.',
      '김민수',
      '동해대학교',
    ],
  ])(
    'name people and institutions where no capital marks them: %s',
    (sentence, person, institution) => {
      const found = find(
        `<article><h1>${sentence}</h1><p>${sentence.repeat(3)}</p></article>`,
      ).clues();
      expect(found.people.map(({ value }) => value)).toContain(person);
      expect(found.institutions.map(({ value }) => value)).toContain(institution);
    },
  );

  it("do not take people, days and countries for journals, or the editors' note for a title", () => {
    const { journals, titles } = clues(
      '<p>The report was released by Bill Ashton on Tuesday in New Northland, the researchers said of the study.</p><p><em>This post was written by the press office of the University of Ostmark in May</em></p>',
    );
    expect(journals).toEqual([]);
    expect(titles).toEqual([]);
  });

  it('are none on a front page, or where the page holds no article', () => {
    const html = `<article>${STORY}</article>`;
    expect(find(html, '', 'https://news.example/').clues().people).toEqual([]);
    const page = parse(html);
    const url = 'https://news.example/topics/mussels';
    const none = findPapers(page, url, { ...emptyStory(url), isArticle: false }).clues();
    expect(none.people).toEqual([]);
  });
});
