/** Answers as api.crossref.org does, CORS headers included, from records written for the project. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fromRoot } from '../paths.mjs';

const RECORDS = fromRoot('tests/fixtures/mock-server/api.crossref.org/works');

/** As seen on 200, 400 and 404; errors of the server (5xx) come without them. */
const CORS = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'Link',
  'access-control-allow-headers':
    'X-Requested-With, Accept, Accept-Encoding, Accept-Charset, Accept-Language, Accept-Ranges, Cache-Control',
};
const JSON_TYPE = { 'content-type': 'application/json', ...CORS };

const ANSWERS = {
  'not-found': {
    status: 404,
    headers: { 'content-type': 'text/plain', ...CORS },
    body: 'Resource not found.',
  },
  'rate-limited': {
    status: 429,
    headers: { 'content-type': 'text/html', 'retry-after': '30', ...CORS },
    body: '<html><body><h1>429 Too Many Requests</h1>\nYou have sent too many requests in a given amount of time.\n</body></html>\n',
  },
  error: {
    status: 500,
    headers: { 'content-type': 'application/json' },
    body: '{"status":"error","message-type":"exception","message":"internal error"}',
  },
  garbage: {
    status: 200,
    headers: JSON_TYPE,
    body: '<!doctype html><title>Please sign in</title>',
  },
  down: null,
  // To the news site, which knows nothing of CORS.
  redirect: { status: 302, headers: { location: 'https://news.example/sign-in', ...CORS } },
};

/** More than any record can have: 50 MB. */
const HUGE = 50 * 1024 * 1024;
const EVIL =
  '<img src="x" onerror="document.title=1"><script>document.title = 1</script>Moss <i>sings</i>';

/** What may become of a good answer on its way: body in, {headers, body} out. */
const SPOILED = {
  truncated: (body) => ({ headers: JSON_TYPE, body: body.slice(0, body.length / 2) }),
  'wrong-cors': (body) => ({
    headers: { ...JSON_TYPE, 'access-control-allow-origin': 'https://elsewhere.example' },
    body,
  }),
  huge: () => ({ headers: JSON_TYPE, body: Buffer.alloc(HUGE, ' ') }),
  'other-paper': (body) => ({
    headers: JSON_TYPE,
    body: body.replace(/"DOI": ?"[^"]+"/, '"DOI": "10.5555/quite.another"'),
  }),
  script: (body) => {
    const record = JSON.parse(body);
    Object.assign(record.message, { title: [EVIL], abstract: `<jats:p>${EVIL}</jats:p>` });
    return { headers: JSON_TYPE, body: JSON.stringify(record) };
  },
};

/** The answer to one request, or null where the connection is to be cut. */
export function answerCrossref({ request, url }, mode) {
  if (mode in ANSWERS) return ANSWERS[mode];
  if (request.method === 'OPTIONS') return { status: 200, headers: CORS, body: '' };
  const [, doi] = /^\/(?:v1\/)?works\/(.+)$/.exec(url.pathname) ?? [];
  if (!doi) return list(search(url.searchParams));
  const file = `${RECORDS}/${encodeURIComponent(decodeURIComponent(doi).toLowerCase())}.json`;
  if (!existsSync(file)) return ANSWERS['not-found'];
  const body = readFileSync(file, 'utf8');
  return { status: 200, headers: JSON_TYPE, body, ...SPOILED[mode]?.(body) };
}

/** The records whose title shares two long words with the query: the search ranks them itself. */
function search(parameters) {
  const wanted = longWords(parameters.get('query.bibliographic') ?? '');
  const { from, until } =
    /from-pub-date:(?<from>[\d-]+),until-pub-date:(?<until>[\d-]+)/.exec(
      parameters.get('filter') ?? '',
    )?.groups ?? {};
  return readdirSync(RECORDS)
    .map((file) => JSON.parse(readFileSync(`${RECORDS}/${file}`, 'utf8')).message)
    .filter(({ title = [], issued }) => {
      const [year = 0, month = 1, day = 1] = issued?.['date-parts']?.[0] ?? [];
      const date = new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
      const inTime = from === undefined || (date >= from && date <= until);
      return (
        inTime && longWords(title.join(' ')).filter((word) => wanted.includes(word)).length > 1
      );
    });
}

const longWords = (text) => text.toLowerCase().match(/\p{L}{5,}/gu) ?? [];

const list = (items) => ({
  status: 200,
  headers: JSON_TYPE,
  body: JSON.stringify({
    status: 'ok',
    'message-type': 'work-list',
    'message-version': '1.0.0',
    message: { facets: {}, 'total-results': items.length, items, 'items-per-page': 20 },
  }),
});
