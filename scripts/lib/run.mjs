/** Runs the project's tools as child processes, with the Node that the project pins. */
import { spawn, spawnSync } from 'node:child_process';
import { delimiter } from 'node:path';
import { env, platform } from 'node:process';
import { fromRoot, ROOT } from './paths.mjs';

const WINDOWS = platform === 'win32';

/** The environment in which `node` and every tool of node_modules are the project's own. */
export function toolEnv(extra = {}) {
  const path = Object.keys(env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
  return {
    ...env,
    [path]: fromRoot('node_modules/.bin') + delimiter + (env[path] ?? ''),
    ...extra,
  };
}

/**
 * Runs a command in the project's folder and resolves to its exit status (1 when it was killed or
 * could not start). `stdio` is as for spawn, except that "stderr" sends both outputs to our stderr.
 */
export function run(command, args, { stdio = 'inherit', extraEnv = {}, seconds } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      env: toolEnv(extraEnv),
      stdio: stdio === 'stderr' ? ['ignore', 2, 2] : stdio,
      // npm and the tools are .cmd files there, which only a shell starts.
      shell: WINDOWS,
      ...(seconds && { timeout: seconds * 1000, killSignal: 'SIGTERM' }),
    });
    child.on('error', () => resolve(1));
    child.on('close', (status) => resolve(status ?? 1));
  });
}

/** True when the command can be found and answers `args` with status 0. */
export function answers(command, args = ['--version']) {
  const { status } = spawnSync(command, args, { stdio: 'ignore', shell: WINDOWS, timeout: 20_000 });
  return status === 0;
}
