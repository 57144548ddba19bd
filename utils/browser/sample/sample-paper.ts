/**
 * The paper of the sample story, as invented as the story. What services would answer comes with the extension, so
 * that trying it sends nothing; 10.5555 is the prefix that registries keep for such things.
 */
import { browser } from 'wxt/browser';
import type { Paper } from '../../scholarly/types';

export const SAMPLE_DOI = '10.5555/paper-trail.sample';

export function samplePaper(): Paper {
  return {
    doi: SAMPLE_DOI,
    // Where it is said that it is invented.
    url: browser.runtime.getURL('/sample.html'),
    csl: {
      id: SAMPLE_DOI,
      type: 'article-journal',
      title:
        'Plant richness of residential balconies prolongs floral resources for urban wild bees',
      author: [
        { family: 'Lindqvist', given: 'Amara' },
        { family: 'Okonjo', given: 'Tomasz' },
        { family: 'Reyes', given: 'Marisol' },
      ],
      'container-title': 'Urban Pollinator Research',
      volume: '7',
      issue: '2',
      page: '118–131',
      issued: { 'date-parts': [[2026, 5, 19]] },
      DOI: SAMPLE_DOI,
      URL: `https://doi.org/${SAMPLE_DOI}`,
      language: 'en',
    },
    status: 'no-notice',
    notices: [],
    source: { service: 'crossref', retrieved: new Date().toISOString() },
    openCopies: [],
    abstract: {
      text: 'Over two summers we surveyed 46 balconies and nine parks. Balconies offered flowers for seven weeks longer than parks, visits by wild bees rose with the number of plant species, and fell with height above the fourth floor.',
      source: 'crossref',
    },
    published: [[2026, 5, 19]],
  };
}
