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
