import { describe, expect, it } from 'vitest';
import { cluesIn } from '../../../utils/papers/clues/clues';

const OPTIONS = { ofStudy: false, published: '2024-05-02' };
const values = (list: { value: string }[]) => list.map(({ value }) => value);
const titlesOf = (blocks: string[], marked: string[] = []) =>
  values(cluesIn(blocks, marked, OPTIONS).titles);
const journalsOf = (blocks: string[], marked: string[] = []) =>
  values(cluesIn(blocks, marked, OPTIONS).journals);

const NORWEGIAN = [
  'Tangen husker vinteren',
  'Det er en ny måte å se på tangen. Den vokser i fjæra, og det er der den lærer. Forskerne så at det var tangen som husket, og at den ikke glemte.',
  'Den som vil se det selv, kan gå ned til fjæra når det er kaldt, og se at den står der og ikke er den samme som i fjor.',
];
const RUSSIAN = [
  'Сколько мхов на камне',
  'Новая оценка куда определённее прежних: мхов на одном камне больше, чем думали. Авторы заметили, что число родов связано с числом трещин.',
];

const MOSS =
  '苔の細胞が荷物を運ぶときの新しい目印を見つけた。この目印がないと、荷物は石の上に残されたままになり、苔は冬を越えることができない。研究チームは今後、ほかの苔でも調べる予定だ。';

describe('the title of the paper in a story in another language', () => {
  it('is found behind authors and a word of a language that no table has', () => {
    const line =
      'Referanse: Berg, A. m.fl.: Winter Memory Shapes the Growth of a Shore Weed. Tidal Letters, 2024.';
    expect(titlesOf([...NORWEGIAN, line])).toEqual([
      'Winter Memory Shapes the Growth of a Shore Weed',
    ]);
  });

  it('is found with its colon, and without the journal behind it', () => {
    const line =
      'Length of winter after early frost and risk of forgetting in weeds: a total shore study in Nowhere, BMJ.';
    expect(titlesOf([...NORWEGIAN, line])).toEqual([
      'Length of winter after early frost and risk of forgetting in weeds: a total shore study in Nowhere',
    ]);
  });

  it('is found among the letters of another script', () => {
    const line =
      'Источник: Ada Berg, Bo Lind. How Many Mosses Are There on a Stone? // Moss Letters. 2024. V. 9(8).';
    expect(titlesOf([...RUSSIAN, line])).toEqual(['How Many Mosses Are There on a Stone']);
  });

  it('keeps the Greek letter of a protein', () => {
    const line =
      '論文：MOSS4α is carried from the stone to late moss in a manner of its own，2024年';
    expect(titlesOf([MOSS, line])).toEqual([
      'MOSS4α is carried from the stone to late moss in a manner of its own',
    ]);
  });

  it('is found in quotation marks behind a label and before a year, in English too', () => {
    const line =
      'Reference: “Evolution of the brakes in moss clocks” by Ada Berg and Bo Lind, 10 January 2024, Moss Letters.';
    const story = [
      'Two ways to stop a moss',
      'The moss of the stone and the clock of the moss.',
      line,
    ];
    expect(titlesOf(story)).toEqual(['Evolution of the brakes in moss clocks']);
  });

  it('is no sentence of the story', () => {
    const dutch =
      'Elke vangst werd in alcohol bewaard, zodat later nog is na te gaan welke soorten erin zaten.';
    expect(titlesOf([dutch, 'Het is de vangst van het jaar in de polder en op de hei.'])).toEqual(
      [],
    );
  });

  it('is no journal', () => {
    const line = 'Quelle: Proceedings of the National Academy of Sciences, 2018';
    expect(titlesOf(['Wie viel wiegt das Moos und wer hat es gewogen?', line])).toEqual([]);
  });
});

describe('the journal of a story in another language', () => {
  it('is the name in Latin letters among those of another script', () => {
    const story = [
      'Εκατό πειράματα με βρύα',
      'Αυτό δεν σημαίνει ότι τα υπόλοιπα ήταν λάθος, γράφουν οι ερευνητές στο περιοδικό Science. Ίσως άλλαξαν οι πέτρες.',
    ];
    expect(journalsOf(story)).toEqual(['Science']);
  });

  it('is the name in italics', () => {
    const line = 'Vitenskapelig artikkel: Moss og stein. Science, 2024.';
    expect(journalsOf([...NORWEGIAN, line], ['Science'])).toEqual(['Science']);
  });

  it('keeps the sign between its words before the word for a journal', () => {
    const line = 'Bulgular Mosses & Tidal Stones dergisinde yer aldı.';
    expect(journalsOf(['Yosun ne kadar unutur?', line])).toContain('Mosses & Tidal Stones');
  });

  it.each([
    ['Bengali, as it sounds', 'পাটের খবর এবার ‘নেচার প্ল্যান্টস’-এ', 'Nature Plants'],
    [
      'Korean, with its own name in brackets behind',
      "이번 성과는 '조개 소식'(Nature Energy) 온라인판에 실렸다.",
      'Nature Energy',
    ],
    [
      'Polish, in quotation marks behind a word in no table',
      'Rzecz stoi od wczoraj w „Nature”, o czym mało kto wie.',
      'Nature',
    ],
  ])('is known in %s', (_language, line, journal) => {
    const options = { ofStudy: true, published: '2024-05-02' };
    expect(values(cluesIn(['—', line], [], options).journals)).toEqual([journal]);
  });

  it('stands in Chinese before the word for publishing', () => {
    const line = '中国苔藓研究所的三篇论文10月19日同时在《自然》发表。';
    expect(journalsOf(['苔藓样品研究', line])).toEqual(['Nature']);
  });
});

describe('the people of a story in a language that no table has', () => {
  const peopleOf = (blocks: string[]) =>
    values(cluesIn(blocks, [], { ofStudy: true, published: '2024-05-02' }).people);

  it('are those whom it names in full once, and then by the surname alone', () => {
    expect(
      peopleOf([
        'Mahovina pamti zimu',
        'Tako misli Mirjana Radovac iz Nigdine, a nova knjiga Dom Na Obali to ne spominje.',
        'Radovčeva se zimus vratila na obalu. Radovac je brojala kamenje i mahovinu.',
      ]),
    ).toEqual(['Mirjana Radovac']);
  });
});
