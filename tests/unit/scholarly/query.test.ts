import { describe, expect, it } from 'vitest';
import { queryOf } from '../../../utils/scholarly/match/query';

const NO_CLUES = {
  journals: [],
  people: [],
  institutions: [],
  titles: [],
  numbers: [],
  dateWindow: null,
};
const wordsOf = (title: string, text: string) =>
  queryOf(NO_CLUES, { title, text, published: null }).words.split(' ');

describe('the words of a search', () => {
  it('are few enough for the reader to look over', () => {
    const text = Array.from({ length: 300 }, (_, number) => `mussel${number} tidewater${number}`);
    const { words } = queryOf(NO_CLUES, {
      title: 'A headline of nothing but unusually specific palaeoclimatological vocabulary',
      text: text.join(' '),
      published: null,
    });
    expect(words.split(' ').length).toBeLessThanOrEqual(20);
    expect(words.length).toBeLessThanOrEqual(200);
    expect(words).toContain('palaeoclimatological');
  });

  it('are words also in Chinese and Japanese, not whole sentences', () => {
    const chinese = wordsOf(
      '旧钟记得寒冷的冬天',
      '在最寒冷的冬天铸造的钟，至今仍比其他钟的声音略低。人们用橡胶锤敲了两百口钟，并把每一个声音录下来比较，铸钟匠急着回家，让金属冷却得太快。',
    );
    expect(chinese).toEqual(expect.arrayContaining(['寒冷', '冬天', '声音', '金属']));
    const japanese = wordsOf(
      '古い鐘は寒い冬を覚えている',
      '最も寒い冬に鋳造された鐘は、今でも他の鐘より少し低い音で鳴るという。二百の鐘がゴムの槌で打たれ、その音が録音された。',
    );
    expect(japanese).toEqual(expect.arrayContaining(['鋳造', 'ゴム', '録音']));
    for (const word of [...chinese, ...japanese]) expect(word.length).toBeLessThanOrEqual(6);
  });

  it('leave out what says nothing in the story’s own language', () => {
    const german = wordsOf(
      'Alte Glocken erinnern sich an die kalten Winter',
      'Die Glocken, die in den kältesten Wintern gegossen wurden, klingen bis heute tiefer, und das ist auch im Dorf von niemandem bemerkt worden.',
    );
    expect(german).toEqual(expect.arrayContaining(['glocken', 'erinnern', 'kältesten']));
    for (const word of ['die', 'sich', 'und', 'auch', 'wurden']) expect(german).not.toContain(word);
    // The same letters weigh much in an English story.
    expect(wordsOf('Why stars die young', 'The stars die in the dark of the sky.')).toContain(
      'die',
    );
  });

  it('are written as the story writes them', () => {
    expect(wordsOf('Й и ё', 'Новый литейщик и его колокол')).toContain('литейщик');
    expect(wordsOf('İznik', 'Eski çanlar bir daha çalıyor ve bu ses için çok yeni')).toContain(
      'iznik',
    );
  });
});

describe('the authors of a search', () => {
  const authorsOf = (names: string[], text: string) =>
    queryOf(
      { ...NO_CLUES, people: names.map((value) => ({ value, source: value, institution: null })) },
      { title: null, text, published: null },
    ).authors;

  it('are surnames, without the ending that a language gives them', () => {
    expect(
      authorsOf(
        ["Ergül Kayran'a"],
        'Bu konuda Ergül Kayran’a göre yosunlar çok daha eski bir şey ve bu yeni.',
      ),
    ).toBe('Kayran');
  });

  it('are whole names where the family name may come first', () => {
    const text =
      'Az új vizsgálat szerint a mohák is emlékeznek a télre, mondta Kertész László, és hogy ez nem volt ismert.';
    expect(authorsOf(['Kertész László'], text)).toBe('Kertész László');
  });

  it('are written as papers print them where the story is in another script', () => {
    const text =
      '이끼는 겨울을 기억한다고 정혜린 교수가 말했다. 연구팀은 이끼가 겨울을 기억하는 방법을 찾았다.';
    expect(authorsOf(['정혜린'], text)).toBe('Jung, Jeong, Chung, 정혜린');
  });
});
