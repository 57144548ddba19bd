/**
 * `npm start`: the extension on a sample story, with nothing but this machine; `npm start -- https://…`:
 * on that page, with the real services. Without a display it shows what it sees in words and a picture.
 */
import { argv, stdout } from 'node:process';
import { fileURLToPath } from 'node:url';
import { hasDisplay } from './lib/browsers.mjs';
import { ensureChromium, underPinnedNode } from './lib/setup.mjs';

const say = (line) => stdout.write(`${line}\n`);
const args = argv.slice(2);
await underPinnedNode(fileURLToPath(import.meta.url), args, say);

const address = args.find((argument) => /^https?:\/\//.test(argument));
const { buildIfStale } = await import('./lib/build.mjs');
const executablePath = await ensureChromium(say);
if (!executablePath || !(await buildIfStale('chrome', say))) process.exit(1);

const { show, tell } = await import('./lib/start.mjs');
const headless = args.includes('--headless') || !hasDisplay();
process.exitCode = await (headless ? tell : show)({ executablePath, address, say });
