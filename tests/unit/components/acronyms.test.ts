/** What an acronym stands for is taken from the story's own words, or not at all. */
import { describe, expect, it } from 'vitest';
import { findDefinitions } from '../../../components/story/notes/acronym-definitions';

const meaning = (text: string) =>
  findDefinitions(text).map(({ short, long }) => `${short} = ${long}`);

describe('a definition', () => {
  it.each([
    ['They isolated circulating tumour cells (CTC) from blood.', 'CTC = circulating tumour cells'],
    ['They isolated circulating tumour cells (CTCs) from blood.', 'CTC = circulating tumour cells'],
    ['with magnetic resonance imaging (MRI; see below)', 'MRI = magnetic resonance imaging'],
    ['It carries messenger RNA (mRNA) into cells.', 'mRNA = messenger RNA'],
    [
      'The drug blocks tumour necrosis factor alpha (TNF-a).',
      'TNF-a = tumour necrosis factor alpha',
    ],
    ['a team of the World Health Organization (WHO)', 'WHO = World Health Organization'],
    ['DNA (deoxyribonucleic acid) is copied.', 'DNA = deoxyribonucleic acid'],
    ['l’acide désoxyribonucléique (ADN) des poissons', 'ADN = acide désoxyribonucléique'],
    [
      'die Organisation für wirtschaftliche Zusammenarbeit (OWZ) sagt',
      'OWZ = Organisation für wirtschaftliche Zusammenarbeit',
    ],
    ['mit der Magnetresonanztomographie (MRT) gemessen', 'MRT = Magnetresonanztomographie'],
    ['пациенты с магнитно-резонансной томографией (МРТ)', 'МРТ = магнитно-резонансной томографией'],
    ['使用磁振造影（MRI）檢查', null],
    ['Deep-sea coral (DSC) reefs', 'DSC = Deep-sea coral'],
  ])('in “%s”', (text, expected) => {
    expect(meaning(text)).toEqual(expected ? [expected] : []);
  });
});

describe('no definition', () => {
  it.each([
    'said Ada Fern (University of Examples).',
    'The fish (see Figure 2) settled (FIG) there.',
    'Results were clear (P < 0.05).',
    'The trial enrolled 300 patients (NCT01234567).',
    'In the second phase (II) it grew.',
    'The reef of the north. Coral (RNC) grows.',
    'The institute works with many others on water quality (EPFL).',
    'They looked at fish (UK) and reefs (USA).',
    'The journal (Journal of Moss) reported it.',
  ])('in “%s”', (text) => {
    expect(meaning(text)).toEqual([]);
  });
});

it('keeps the pace on a text that is nothing but brackets', () => {
  const start = performance.now();
  findDefinitions('A (AB) '.repeat(20_000));
  expect(performance.now() - start).toBeLessThan(3000);
});
