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
  el: 'Τα βρύα της λίμνης είναι παλαιότερα από το χωριό.',
};

describe('the language of a text', () => {
  it.each(Object.entries(SENTENCES))('in %s is told', (language, sentence) => {
    expect(languagesOf(sentence)[0]).toBe(language);
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
    expect(languagesOf(SENTENCES.en ?? '')).toEqual(['en']);
  });
});
