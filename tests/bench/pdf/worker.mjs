/** Every PDF of a folder through the built extension's worker, in a page of the extension in Chromium. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium } from '../../../scripts/lib/browsers.mjs';
import { openChromium } from '../../../scripts/lib/extension.mjs';
import { BUILT } from '../../../scripts/lib/paths.mjs';

/** A file that takes longer is ended by the extension itself; here it is counted. Milliseconds. */
const TIME = 20_000;

export async function measureWorker(folder) {
  const assets = readdirSync(join(BUILT.chrome, 'assets'));
  const script = assets.find((name) => isPdfWorker(join(BUILT.chrome, 'assets', name)));
  if (!script) throw new Error('npm run build comes first');
  const { browser, id, close } = await openChromium({ executablePath: findChromium() });
  const page = await browser.newPage();
  await page.goto(`chrome-extension://${id}/options.html`);
  const rows = [];
  for (const name of readdirSync(folder).filter((one) => /\.pdf$/i.test(one))) {
    const file = readFileSync(join(folder, name)).toString('base64');
    const outcome = await page
      .evaluate(readInWorker, `/assets/${script}`, file, TIME)
      .catch((error) => ({ said: `CRASHED ${error.message}`, ms: 0, still: 0 }));
    rows.push({ name, ...outcome });
  }
  await close();
  const counts = Map.groupBy(rows, ({ said }) => said);
  for (const [said, own] of counts)
    console.log(
      `${said}: ${own.length}${
        said === 'read'
          ? ''
          : ` (${own
              .slice(0, 12)
              .map(({ name }) => name)
              .join(', ')})`
      }`,
    );
  const slowest = rows.toSorted((one, other) => other.ms - one.ms).slice(0, 5);
  console.log(
    `slowest: ${slowest.map(({ name, ms }) => `${name} ${Math.round(ms)} ms`).join(', ')}`,
  );
  console.log(
    `longest that the page beside it stood still: ${Math.round(Math.max(...rows.map(({ still }) => still)))} ms`,
  );
}

const isPdfWorker = (path) =>
  path.endsWith('.js') &&
  /^worker-/.test(path.split('/').at(-1)) &&
  readFileSync(path, 'utf8').includes('pdfjsWorker');

/** Runs in the page. */
async function readInWorker(script, base64, most) {
  const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
  const worker = new Worker(script, { type: 'module' });
  let still = 0;
  let last = performance.now();
  const beat = setInterval(() => {
    still = Math.max(still, performance.now() - last - 20);
    last = performance.now();
  }, 20);
  const start = performance.now();
  const said = await new Promise((resolve) => {
    setTimeout(() => resolve('ended after its time'), most);
    worker.onmessage = ({ data }) => resolve(data.ok ? 'read' : data.problem);
    worker.onerror = ({ message }) => resolve(`ERROR ${message}`);
    worker.postMessage(bytes, [bytes.buffer]);
  });
  clearInterval(beat);
  worker.terminate();
  return { said, ms: performance.now() - start, still };
}
