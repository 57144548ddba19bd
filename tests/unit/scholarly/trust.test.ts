/** What records say of review and interests, each with its source; what they do not say is not guessed. */
import { describe, expect, it } from 'vitest';
import { readCrossrefTrust } from '../../../utils/scholarly/providers/crossref/trust';

const review = (...ids: string[]) => ({
  relation: { 'has-review': ids.map((id) => ({ 'id-type': 'doi', id, 'asserted-by': 'object' })) },
});

describe('a Crossref record', () => {
  it('names the reports that are registered, each once, with the way to it', () => {
    expect(readCrossrefTrust(review('10.5555/r.1', '10.5555/R.1', '10.5555/r.2'), false)).toEqual([
      {
        kind: 'peer-review',
        value: '10.5555/r.1',
        source: 'crossref',
        field: 'relation',
        url: 'https://doi.org/10.5555/r.1',
      },
      {
        kind: 'peer-review',
        value: '10.5555/r.2',
        source: 'crossref',
        field: 'relation',
        url: 'https://doi.org/10.5555/r.2',
      },
    ]);
  });

  it('of a preprint has reviews of the preprint', () => {
    expect(readCrossrefTrust(review('10.5555/r.1'), true)).toMatchObject([
      { kind: 'reviewed-preprint' },
    ]);
  });

  it('has no report in a recommendation that somebody wrote later', () => {
    expect(readCrossrefTrust(review('10.3410/f.1097479.553550'), false)).toEqual([]);
  });

  it('gives the interests in the publisher’s own words', () => {
    const assertion = (group: string, value: string) => ({
      assertion: [{ value, group: { label: group } }],
    });
    expect(
      readCrossrefTrust(assertion('Competing interests', 'F. Moss owns a bog.'), false),
    ).toEqual([
      {
        kind: 'competing-interests',
        value: 'F. Moss owns a bog.',
        source: 'crossref',
        field: 'assertion',
      },
    ]);
    for (const group of ['Conflict of interest', 'Declaration of competing interest'])
      expect(readCrossrefTrust(assertion(group, 'None.'), false)).toHaveLength(1);
    expect(readCrossrefTrust(assertion('Article history', 'Received in May.'), false)).toEqual([]);
  });

  it('that says nothing of it has nothing', () => {
    expect(readCrossrefTrust({}, false)).toEqual([]);
  });
});
