/** Answers as DataCite, OpenAlex and doi.org do, for tests that want more than Crossref. */
import { existsSync, readFileSync } from 'node:fs';
import { fromRoot } from '../paths.mjs';

const RECORDS = fromRoot('tests/fixtures/stand-in/api.datacite.org/dois');
const headers = { 'content-type': 'application/json', 'access-control-allow-origin': '*' };
const answer = (status, body) => ({ status, headers, body });

/** Host name -> (request) => {status, headers, body}; for `extraHosts` of startStandIn. */
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
  // Knows none of the invented works, and says so with a web page.
  'api.openalex.org': () => ({
    status: 404,
    headers: { ...headers, 'content-type': 'text/html' },
    body: '<!doctype html><title>404 Not Found</title>',
  }),
  'doi.org': () => answer(404, '{"responseCode":100}'),
};
