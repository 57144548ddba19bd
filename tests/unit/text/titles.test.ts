/** Titles from Title Case to sentence case, and which language they are in. */
import { describe, expect, it } from 'vitest';
import { asSentence, withoutShouting } from '../../../utils/text/titles/sentence-case';
import { languageOfTitle } from '../../../utils/text/titles/title-language';

describe('an English title In Title Case becomes a sentence', () => {
  it.each([
    [
      'Strategic Listening, Wet Roots, and the Future of Mossy Publishing',
      'Strategic listening, wet roots, and the future of mossy publishing',
    ],
    [
      'Moss at Night: A Study of Vitamin A and T Cells in Alzheimer’s Disease',
      'Moss at night: a study of vitamin A and T cells in Alzheimer’s disease',
    ],
    [
      'X-Ray Diffraction of SARS-CoV-2 Spike Proteins in North America',
      'X-ray diffraction of SARS-CoV-2 spike proteins in North America',
    ],
    ['Growth of Escherichia coli in Wet Soil Beds', 'Growth of Escherichia coli in wet soil beds'],
    [
      'Feline Foamy Virus in Wild Pumas (Puma concolor)',
      'Feline foamy virus in wild pumas (Puma concolor)',
    ],
    [
      'Layers of Al<sub>2</sub>O<sub>3</sub>-Sheathed Moss Observed in Wet Cells',
      'Layers of Al<sub>2</sub>O<sub>3</sub>-sheathed moss observed in wet cells',
    ],
    [
      'Post-Traumatic Stress Disorder in World War II Veterans',
      'Post-traumatic stress disorder in World War II veterans',
    ],
    [
      'Moore’s Law and Poincaré Recurrences near the Gulf of Mexico',
      'Moore’s law and Poincaré recurrences near the Gulf of Mexico',
    ],
    [
      'Non-Hodgkin Lymphoma in Patients with Down Syndrome',
      'Non-Hodgkin lymphoma in patients with Down syndrome',
    ],
    ['Zn Particles on the Black Sea Coast', 'Zn particles on the Black Sea coast'],
    ['Do We Need Moss? An Inquiry Into Wet Things', 'Do we need moss? An inquiry into wet things'],
    ['Moss Records of May 1936 and Later Years', 'Moss records of May 1936 and later years'],
  ])('%s', (title, sentence) => {
    expect(asSentence(title, null)).toBe(sentence);
    expect(asSentence(sentence, 'en')).toBe(sentence);
  });

  it('with the names that its abstract shows', () => {
    const abstract = 'We asked Quillby and others, among them Quillby, how roots grow.';
    expect(asSentence('How Quillby Roots Learned to Grow', 'en', abstract)).toBe(
      'How Quillby roots learned to grow',
    );
  });
});

describe('a title stays as it is', () => {
  it.each([
    ['Prevalence of HIV in Kenya, Uganda and Tanzania', 'en'],
    ['Blood O<sub>2</sub>-binding of Atlantic tuna (<i>Thunnus thynnus</i>)', 'en'],
    ['Unternehmenspflichten: zivilrechtliche und öffentliche Konzepte', null],
    ['Die Wirkung der Ungleichheit auf die Gesundheit im Alter', 'en'],
    ['La Mousse et la Pluie dans les Villes', null],
    ['Performance of the Research Group at wet and dry sites of moss', 'en'],
  ])('%s (%s)', (title, language) => {
    expect(asSentence(title, language)).toBe(title);
  });
});

describe('the language of a title', () => {
  it.each([
    // One letter is a word of many languages.
    ['A duplicate key', null, null],
    ['Unternehmenspflichten: zivilrechtliche und öffentliche Konzepte', null, 'de'],
    ['Die Wirkung der Ungleichheit auf die Gesundheit', 'en', 'de'],
    ['La mousse écoute la pluie', null, 'fr'],
    ['O uso da madeira em uma serraria', null, 'pt'],
    ['Мох слушает дождь', null, 'ru'],
    ['The die was cast in an open field', 'de', 'en'],
    ['Moss', 'fr', 'fr'],
    ['Moss', null, null],
  ])('%s (said: %s)', (title, declared, language) => {
    expect(languageOfTitle(title, declared)).toBe(language);
  });
});

it('capitals alone are read with the acronyms that the abstract writes', () => {
  expect(withoutShouting('THE QRAT GENE IN MOSS', null, 'The QRAT gene of moss is long.')).toBe(
    'The QRAT gene in moss',
  );
  expect(withoutShouting('DNA', null)).toBe('DNA');
});
