/** Answers as DataCite, OpenAlex, Semantic Scholar and doi.org do, for tests that want more than Crossref. */
import { existsSync, readFileSync } from 'node:fs';
import { fromRoot } from '../paths.mjs';

const RECORDS = fromRoot('tests/fixtures/mock-server/api.datacite.org/dois');
const headers = { 'content-type': 'application/json', 'access-control-allow-origin': '*' };
const answer = (status, body) => ({ status, headers, body });

/** In the shape of OpenAlex's lists. */
const LISTED = {
  doi: 'https://doi.org/10.5555/bells.2024.9',
  title: 'Bell foundries cast the weather of their century into bronze',
  type: 'article',
  publication_date: '2024-04-08',
  authorships: [
    { author: { display_name: 'Ottoline Brask' }, institutions: [{ display_name: 'Harrow Bay' }] },
  ],
  primary_location: {
    raw_type: 'journal-article',
    version: 'publishedVersion',
    source: { display_name: 'Annals of Bells' },
  },
  biblio: { volume: '7', issue: '2' },
};

/** Host name -> (request) => {status, headers, body}; for `extraHosts` of startMockServer. */
export const OTHER_SERVICES = {
  'api.datacite.org': ({ url }) => {
    const [, doi = ''] = /^\/dois\/(.+)$/.exec(url.pathname) ?? [];
    const file = `${RECORDS}/${encodeURIComponent(decodeURIComponent(doi).toLowerCase())}.json`;
    return doi !== '' && existsSync(file)
      ? answer(200, readFileSync(file))
      : answer(
          404,
          '{"errors":[{"status":"404","title":"The resource you are looking for doesn\'t exist."}]}',
        );
  },
  // Has one work in its lists that Crossref's has not; knows none of the others, and says so with a web page.
  'api.openalex.org': ({ url }) =>
    url.pathname === '/works'
      ? answer(200, JSON.stringify({ meta: { count: 1 }, results: [LISTED] }))
      : {
          status: 404,
          headers: { ...headers, 'content-type': 'text/html' },
          body: '<!doctype html><title>404 Not Found</title>',
        },
  'api.semanticscholar.org': ({ url }) => {
    const [, doi = ''] = /\/paper\/DOI:(.+)$/.exec(decodeURIComponent(url.pathname)) ?? [];
    return answer(
      200,
      JSON.stringify({
        paperId: 'f00d',
        externalIds: { DOI: doi },
        abstract: 'What Semantic Scholar has as the abstract of this invented paper.',
        citationCount: 7,
        openAccessPdf: { url: 'https://repository.example/copy.pdf', license: 'CCBY' },
      }),
    );
  },
  'doi.org': () => answer(404, '{"responseCode":100}'),
};
