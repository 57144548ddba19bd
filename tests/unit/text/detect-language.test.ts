import { describe, expect, it } from 'vitest';
import {
  languageOfScript,
  languageOfWords,
  languagesOf,
} from '../../../utils/text/detect-language';

/** One invented sentence a language. */
const SENTENCES: Record<string, string> = {
  en: 'The moss that grows in the pond is older than the village, and it was found by chance.',
  de: 'Das Moos, das in dem Teich wächst, ist älter als das Dorf und wurde durch Zufall auf dem Grund gefunden.',
  fr: 'La mousse qui pousse dans les étangs est plus vieille que le village, et une équipe la trouve par hasard.',
  es: 'El musgo que crece en los estanques es más viejo que el pueblo, según las autoras, y una sorpresa para todos.',
  pt: 'O musgo que cresce nas lagoas não é mais novo que a vila, e foi uma surpresa para os que o viram também.',
  it: 'Il muschio che cresce nel lago è più vecchio della chiesa, e una sorpresa per gli abitanti del paese.',
  nl: 'Het mos dat in de vijver groeit is ouder dan het dorp, en werd door een toeval op de bodem gevonden.',
  sv: 'Mossan som växer i dammen är äldre än byn, och det var inte lätt att se den från stranden.',
  da: 'Mosset, som vokser i dammen, er ældre end byen, og det blev ikke fundet af dem, der boede ved den.',
  pl: 'Mech, który rośnie na dnie stawu, nie jest młodszy, jak się okazało, niż wieś, ale do dziś po nim chodzą.',
  ru: 'Мох, который растёт в пруду, старше деревни, и нашли его случайно.',
  tr: 'Gölde yetişen yosun köyden daha yaşlı ve bu bir sürpriz olarak görüldü; daha sonra bir ekip buldu.',
  ja: '池に生える苔は村よりも古く、偶然に見つかったという。',
  ko: '연못에서 자라는 이끼는 마을보다 오래되었고 우연히 발견되었다.',
  zh: '池塘里的苔藓比村庄还要古老，是偶然被发现的。',
  ar: 'الطحلب الذي ينمو في البركة أقدم من القرية وقد وجد صدفة.',
  he: 'הטחב שגדל בבריכה עתיק מן הכפר ונמצא במקרה.',
  nn: 'Mosen som veks i dammen, er eldre enn bygda, og det vart ikkje funne av dei som budde der.',
  uk: 'Мох, який росте у ставку, старший за село, і знайшли його випадково.',
  bg: 'Мъхът, който расте в езерото, е по-стар от селото и беше намерен случайно.',
  fa: 'خزه‌ای که در برکه می‌روید از روستا کهن‌تر است و اتفاقی پیدا شد.',
  bn: 'পুকুরে জন্মানো শ্যাওলা গ্রামের চেয়েও পুরোনো এবং হঠাৎ করেই পাওয়া গেছে।',
  el: 'Τα βρύα της λίμνης είναι παλαιότερα από το χωριό.',
};

describe('the language of a text', () => {
  it.each(Object.entries(SENTENCES))('in %s is told', (language, sentence) => {
    expect(languagesOf(sentence)[0]).toBe(language === 'nn' ? 'no' : language);
  });

  it('is that of the text, not of what it quotes', () => {
    expect(languageOfScript([...Array(9).fill(SENTENCES.ru), 'Київ'].join(' '))).toBe('ru');
    expect(languageOfScript([...Array(9).fill(SENTENCES.uk), 'Крым'].join(' '))).toBe('uk');
    expect(languageOfScript([...Array(9).fill(SENTENCES.ar), 'چ'].join(' '))).toBe('ar');
    // Belarusian and Urdu are neither.
    expect(
      languageOfScript(
        'Мох, які расце ў сажалцы, старэйшы за вёску, і знайшлі яго выпадкова: так бывае з тым, чаго не шукалі ўвосень ды ўвесну, калі былі дажджы.',
      ),
    ).toBe('ru');
    expect(
      languageOfScript('تالاب میں اگنے والی کائی گاؤں سے بھی پرانی ہے اور اتفاق سے ملی۔'),
    ).toBe('ar');
  });

  it.each([
    [
      'es',
      'Un equipo de la Universidad de la Laguna ha hallado en la orilla de un estanque de la isla, según ha dicho en la sede de la institución, una especie de musgo que ha vivido en la sombra de los árboles con las ranas.',
    ],
    [
      'pt',
      'Uma equipa da Universidade de Lagoa descobriu na margem de um lago do norte do país uma espécie de musgo que se desenvolve na sombra das árvores e que não se via há décadas.',
    ],
    [
      'fr',
      'Une équipe de la faculté de la ville de la vallée a trouvé en bordure de la forêt une espèce de mousse qui vit dans les étangs et que les promeneurs ne voient pas.',
    ],
    [
      'nl',
      'Een groep van de universiteit van de stad vond in de vijver van de hortus een soort mos die in de schaduw van de bomen groeit en niet bij de oever.',
    ],
  ])('in %s is not taken for a neighbour’s that shares its little words', (language, text) => {
    expect(languagesOf(text)[0]).toBe(language);
  });

  it('is no guess where the text holds hardly a common word', () => {
    expect(languageOfWords('Moss, 1.2 mm, n = 40')).toBeNull();
    expect(
      languageOfScript(
        'The Greek letters α, β, γ, δ and ε name the kinds of moss that were found.',
      ),
    ).toBeNull();
  });

  it('is looked for together with English, which stands between', () => {
    expect(languagesOf(SENTENCES.pl ?? '')).toEqual(['pl', 'en']);
    expect(languagesOf(SENTENCES.pl ?? '', 'sv')).toEqual(['pl', 'en']);
    expect(languagesOf(SENTENCES.en ?? '')).toEqual(['en']);
  });

  it('are those that a text is said to be in, where it is too short to tell', () => {
    expect(languagesOf('Ugglor räknar steg', 'sv-SE')).toEqual(['sv', 'en']);
    expect(languagesOf('Ugglor räknar steg')).toEqual(['en']);
  });
});
