/** `node scripts/tool.mjs NAME …`: one of the tools that the project installs. What is missing is installed first. */
import { argv, stderr } from 'node:process';
import { run } from './lib/run.mjs';
import { ensureDependencies } from './lib/setup.mjs';

const say = (line) => stderr.write(`${line}\n`);
const [name, ...args] = argv.slice(2);
process.exitCode = (await ensureDependencies(say)) ? await run(name, args) : 1;
