/** Runs the project's tools as child processes, with the Node that the project pins. */
import { spawn, spawnSync } from 'node:child_process';
import { delimiter } from 'node:path';
import { env, platform, stderr } from 'node:process';
import { fromRoot, ROOT } from './paths.mjs';

const WINDOWS = platform === 'win32';

const STDIO = { stderr: ['ignore', 2, 2], 'on failure': ['ignore', 'pipe', 'pipe'] };

/** The environment in which `node` and every tool of node_modules are the project's own. */
function toolEnv(extra = {}) {
  const path = Object.keys(env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
  return {
    ...env,
    [path]: fromRoot('node_modules/.bin') + delimiter + (env[path] ?? ''),
    ...extra,
  };
}

/** Who is told to end has so long to put things in order. */
const GRACE_MS = 10_000;

/**
 * Runs a command in the project's folder and resolves to its exit status (1 when it was killed or
 * could not start). `stdio` is as for spawn; besides, "stderr" sends both outputs to our stderr, and
 * "on failure" does so only when the command has failed. `signal` ends it.
 */
export function run(command, args, { stdio = 'inherit', extraEnv = {}, signal } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      env: toolEnv(extraEnv),
      stdio: STDIO[stdio] ?? stdio,
      // npm and the tools are .cmd files there, which only a shell starts.
      shell: WINDOWS,
    });
    signal?.addEventListener('abort', () => {
      child.kill('SIGTERM');
      setTimeout(() => child.kill('SIGKILL'), GRACE_MS).unref();
    });
    const kept = [];
    for (const output of [child.stdout, child.stderr])
      output?.on('data', (part) => kept.push(part));
    child.on('error', () => resolve(1));
    child.on('close', (status) => {
      if (status !== 0) stderr.write(Buffer.concat(kept));
      resolve(status ?? 1);
    });
  });
}

/** True when the command can be found and answers `args` with status 0. */
export function answers(command, args = ['--version']) {
  const { status } = spawnSync(command, args, { stdio: 'ignore', shell: WINDOWS, timeout: 20_000 });
  return status === 0;
}
