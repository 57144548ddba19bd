import { describe, expect, it } from 'vitest';
import { type Read, readFacts } from '../../../utils/scholarly/facts/read-facts';
import { readSampleSize } from '../../../utils/scholarly/facts/sample-size';

const nothing: Read = {
  source: 'crossref',
  title: null,
  abstract: null,
  headings: [],
  publicationTypes: [],
};
const read = (some: Partial<Read>) =>
  readFacts([{ ...nothing, ...some }]).map(({ kind, value, field }) => `${kind} ${value} ${field}`);

describe('what the story may leave out', () => {
  it('is read from what MEDLINE calls the paper', () => {
    expect(
      read({
        publicationTypes: ['Journal Article', 'Randomized Controlled Trial'],
        headings: ['Humans', 'Mice'],
      }),
    ).toEqual([
      'study-type randomised-trial publication-type',
      'organism human subject-heading',
      'organism mouse subject-heading',
    ]);
  });

  it.each([
    [
      'Sleep and mood: a systematic review and meta-analysis',
      ['meta-analysis', 'systematic-review'],
    ],
    ['A randomised, double-blind trial of sea air', ['randomised-trial']],
    ['Sea air for gout: a prospective cohort study', ['cohort']],
    ['Who is left out of clinical trial recruitment', []],
    ['Tides without meta-analysis', []],
  ])('in the title "%s"', (title, types) => {
    const found = read({ title }).filter((one) => one.startsWith('study-type'));
    expect(found).toEqual(types.map((type) => `study-type ${type} title`));
  });

  it('in the abstract only where that speaks of its own study', () => {
    const own = 'Sea air is old. We conducted a large cohort study in ports.';
    const others =
      'Earlier, a cohort study in ports found otherwise. Randomised trials are needed.';
    expect(read({ abstract: own })).toEqual(['study-type cohort abstract']);
    expect(read({ abstract: others })).toEqual([]);
  });

  it('tells mice in the abstract, with the sentence', () => {
    const abstract = 'Sleep matters. Here we show in mice that it mends shells.';
    expect(readFacts([{ ...nothing, abstract }])).toEqual([
      {
        kind: 'organism',
        value: 'mouse',
        source: 'crossref',
        field: 'abstract',
        quote: 'Here we show in mice that it mends shells.',
      },
    ]);
  });
});

describe('the sample size', () => {
  it.each([
    ['We enrolled 1,204 older women. Of these, 30 men left.', '1,204 older women'],
    ['Data from 120 877 people were analysed.', '120 877 people'],
    ['A total of 34 mice were studied for 12 weeks.', '34 mice'],
    ['Participants (n = 331) were recruited.', 'n = 331'],
  ])('is stated in "%s"', (abstract, value) => {
    expect(readSampleSize(abstract)?.value).toBe(value);
  });

  it.each([
    'Patients improved by 40% over 12 weeks.',
    'In 2019 people worried.',
    'Many participants were included.',
  ])('is not stated in "%s"', (abstract) => {
    expect(readSampleSize(abstract)).toBeNull();
  });
});
