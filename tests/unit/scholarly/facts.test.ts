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
    ['Sea air for gout: a meta-analysis of randomised controlled trials', ['meta-analysis']],
    ['Sea air for gout: protocol for a randomised controlled trial', []],
    ['A non-randomised controlled study of sea air', []],
    ['Sea air: a secondary analysis of a randomised trial', []],
  ])('in the title "%s"', (title, types) => {
    const found = read({ title }).filter((one) => one.startsWith('study-type'));
    expect(found).toEqual(types.map((type) => `study-type ${type} title`));
  });

  it.each([
    ['Sleep in mice that count', ['mouse']],
    ['Kirsten rat sarcoma viral oncogene in barnacles', []],
    ['A rabbit monoclonal antibody for barnacle glue', []],
    ['Eating your own dog food: software for shells', []],
    ['Müssen wir uns schämen?', []],
    ['Mouse-tracking reveals doubt', []],
    ['Guinea pigs like the tide', []],
    ['Rhesus-negative blood and the tide', []],
    ['Sea air in older women with gout', ['human']],
    ['A call for better care for children', []],
    ['Correction: Sea air in older women with gout', []],
    ['Retraction—Sea air in older women with gout', []],
  ])('of organisms in the title "%s"', (title, organisms) => {
    const found = read({ title }).filter((one) => one.startsWith('organism'));
    expect(found).toEqual(organisms.map((one) => `organism ${one} title`));
  });

  it.each([
    ['We did a randomised, double-blind trial in three ports.', ['randomised-trial']],
    [
      'In this multicentre, randomised controlled trial, sea air was inhaled.',
      ['randomised-trial'],
    ],
    ['A cross-sectional survey was conducted in three ports.', ['cross-sectional']],
    ['We report the results of a phase 2 trial of sea air.', ['clinical-trial']],
    [
      'We conducted a systematic review and meta-analysis of randomised controlled trials.',
      ['meta-analysis', 'systematic-review'],
    ],
    ['A cohort study found otherwise.', []],
    ['In a previous cohort study, we saw barnacles.', []],
    ['We used data from a randomised trial of sea air.', []],
    ['This is unlike what a cohort study would find.', []],
  ])('of designs in the abstract "%s"', (abstract, types) => {
    const found = read({ abstract }).filter((one) => one.startsWith('study-type'));
    expect(found).toEqual(types.map((type) => `study-type ${type} abstract`));
  });

  it.each([
    'Our findings may help patients with gout.',
    'Unlike mice, our barnacles never sleep.',
    'We stained shells with a mouse monoclonal antibody.',
  ])('of organisms nothing where the abstract only hopes or compares: "%s"', (abstract) => {
    expect(read({ abstract })).toEqual([]);
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
    ['After excluding 20 patients, 304 patients were analysed.', '304 patients'],
    ['We followed 412 adults (200 women and 212 men) for a year.', '412 adults'],
    ['We enrolled 300 people living with gout.', '300 people'],
  ])('is stated in "%s"', (abstract, value) => {
    expect(readSampleSize(abstract)?.value).toBe(value);
  });

  it.each([
    'Patients improved by 40% over 12 weeks.',
    'In 2019 people worried.',
    'Many participants were included.',
    'Rats with WR-1339 induced hyperlipidaemia in rats were studied.',
    'Images of 37 control dogs and 14 sick dogs were analysed.',
    'A previous study of 300 patients was too small.',
    'Gout affects 5 million people, and one in 5 adults among them is studied.',
    'We interviewed advisers (n = 10) and members (n = 12).',
    'Data on 20 fish species were analysed.',
    'Events among 1,000 women-years were counted.',
    'Of those studied, 30 patients in the control group left.',
    'Every year 200 patients are included in the register.',
    'We followed volunteers of 20–30 patients a ward.',
    'Among 1.5 million adults studied, few were well.',
  ])('is not stated in "%s"', (abstract) => {
    expect(readSampleSize(abstract)).toBeNull();
  });
});
