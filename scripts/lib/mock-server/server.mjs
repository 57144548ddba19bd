/**
 * One local TLS server that stands in for a news site and for the scholarly services, under their own
 * host names: browsers are started with `hostRules`, so that the build that ships is what is tried.
 */
import { createServer } from 'node:https';
import { answerCrossref } from './crossref.mjs';
import { selfSigned } from './self-signed.mjs';
import { answerSite, SITE_HOST } from './site.mjs';

/** Host name -> (request, mode) => {status, headers, body} or null for "hang up". */
const HOSTS = {
  [SITE_HOST]: answerSite,
  'api.crossref.org': answerCrossref,
};

/** How a service may behave; `slow` is ten seconds late. */
const MODES = [
  'ok',
  'slow',
  'not-found',
  'rate-limited',
  'error',
  'garbage',
  'down',
  'redirect',
  'truncated',
  'wrong-cors',
  'huge',
  'other-paper',
  'script',
];
const SLOW_MS = 10_000;

/**
 * Starts it. `extraHosts` are further services, as in `HOSTS`: those that are not named cannot be reached,
 * or are news sites as well, which answer as `elsewhere` does.
 * {hostRules, asked, dropped, setMode(mode), release(), close()}: `asked` lists every request to a service as
 * "host/path?query", `dropped` those whose asker left before the answer; sites are always fine. `extraPages` are further pages of the site, as
 * {"/path": html}.
 */
export async function startMockServer({ extraPages = {}, extraHosts = {}, elsewhere = null } = {}) {
  const hosts = { ...HOSTS, ...extraHosts };
  let mode = 'ok';
  const asked = [];
  const dropped = [];
  const waiting = new Set();

  const server = createServer(selfSigned(), (request, response) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    const url = new URL(request.url ?? '/', `https://${host}`);
    const isSite = host === SITE_HOST || !(host in hosts);
    const address = `${host}${url.pathname}${url.search}`;
    if (!isSite) asked.push(address);
    const answer = (hosts[host] ?? elsewhere)?.({ request, url, extraPages }, isSite ? 'ok' : mode);
    if (!answer) return request.socket.destroy();
    response.on('close', () => {
      if (!isSite && !response.writableFinished) dropped.push(address);
      waiting.delete(send);
    });
    const send = () => {
      waiting.delete(send);
      response.writeHead(answer.status, answer.headers).end(answer.body);
    };
    if (isSite || mode !== 'slow') return send();
    waiting.add(send);
    setTimeout(() => waiting.has(send) && send(), SLOW_MS).unref();
  });

  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  return {
    /** Nothing but these hosts can be reached. */
    hostRules: [
      ...Object.keys(hosts).map((host) => `MAP ${host}:443 127.0.0.1:${port}`),
      elsewhere ? `MAP *:443 127.0.0.1:${port}` : 'MAP * ~NOTFOUND',
    ].join(', '),
    port,
    asked,
    dropped,
    setMode(next) {
      if (!MODES.includes(next)) throw new Error(`no such mode: ${next}`);
      mode = next;
    },
    /** Sends at once what is being kept waiting. */
    release() {
      for (const send of waiting) send();
    },
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
