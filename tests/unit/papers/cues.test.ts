import { describe, expect, it } from 'vitest';
import { type Cue, cuesIn } from '../../../utils/papers/page/cues';

const told = (text: string, ...languages: string[]) => {
  const cues = cuesIn(text, languages);
  return (Object.keys(cues) as Cue[]).filter((cue) => cues[cue]);
};

describe('a sentence tells of a study', () => {
  it.each<[language: string, text: string, cues: Cue[]]>([
    [
      'en',
      'The findings were published on Monday in the journal Bells.',
      ['study', 'published', 'recent', 'definite', 'journal'],
    ],
    [
      'de',
      'Die Studie ist jetzt in der Fachzeitschrift erschienen.',
      ['study', 'published', 'recent', 'definite', 'journal'],
    ],
    [
      'fr',
      'L’étude est parue aujourd’hui dans la revue.',
      ['study', 'published', 'recent', 'definite', 'journal'],
    ],
    [
      'es',
      'El estudio fue publicado ayer en la revista.',
      ['study', 'published', 'recent', 'definite', 'journal'],
    ],
    [
      'pt',
      'O estudo foi publicado ontem na revista.',
      ['study', 'published', 'recent', 'definite', 'journal'],
    ],
    [
      'it',
      'Lo studio è stato pubblicato oggi sulla rivista.',
      ['study', 'published', 'recent', 'definite', 'journal'],
    ],
    [
      'nl',
      'Het onderzoek is vandaag gepubliceerd in een tijdschrift.',
      ['study', 'published', 'recent', 'definite', 'journal'],
    ],
    [
      'pl',
      'Wyniki badań opublikowano wczoraj w czasopiśmie.',
      ['study', 'published', 'recent', 'definite', 'journal'],
    ],
    [
      'ru',
      'Это исследование вчера опубликовано в журнале.',
      ['study', 'published', 'recent', 'definite', 'journal'],
    ],
    [
      'tr',
      'Bu araştırma bugün bir dergide yayımlandı.',
      ['study', 'published', 'recent', 'definite', 'journal'],
    ],
    [
      'ja',
      'この論文は本日、学術誌に掲載された。',
      ['study', 'published', 'recent', 'definite', 'journal'],
    ],
    [
      'ko',
      '이번 연구는 최근 학술지에 게재됐다.',
      ['study', 'published', 'recent', 'newStudy', 'definite', 'journal'],
    ],
    ['zh', '该研究近日发表在期刊上。', ['study', 'published', 'recent', 'definite', 'journal']],
    [
      'ar',
      'نشرت هذه الدراسة اليوم في مجلة علمية.',
      ['study', 'published', 'recent', 'definite', 'journal'],
    ],
  ])('in %s', (language, text, cues) => {
    expect(told(text, language)).toEqual(cues);
  });

  it('also where up to two words stand between', () => {
    expect(told('their large, two-year study', 'en')).toEqual(['study']);
    expect(told('their large new study', 'en')).toContain('definite');
    expect(told('eine kleine neue Studie', 'de')).toContain('indefinite');
  });
});

describe('a sentence tells of another study', () => {
  it.each([
    ['en', 'It was shown in 2011 already.'],
    ['en', 'A 2015 study said so.'],
    ['en', 'It has been seen in 14 trials.'],
    ['de', 'Das hatte man im Jahr 1998 gesehen, z. B. hier.'],
    ['fr', 'D’autres travaux l’ont montré.'],
    ['es', 'Otros estudios lo dicen.'],
    ['pl', 'Inne badania to pokazują.'],
    ['ru', 'Другие исследования говорят об этом.'],
    ['tr', 'Bu 2019 yılında gösterildi.'],
  ])('in %s: %s', (language, text) => {
    expect(told(text, language)).toContain('other');
  });
});

it('numbers, parts of words and nothing at all tell nothing', () => {
  expect(told('Understudied: 25 in 3000, e.ggs', 'en')).toEqual([]);
  expect(told('', 'en', 'de', 'zh')).toEqual([]);
  expect(told('The study', 'xx')).toEqual([]);
});
