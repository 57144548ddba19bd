/** A folder for one run's temporary files, and an end to whatever was still running out of it. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { platform } from 'node:process';

/**
 * Given to the tools as TMPDIR, so that every browser profile of the run lies in it and every
 * browser names it on its command line. Short, since sockets are made in it.
 */
export const temporaryFolder = () => mkdtempSync(join(tmpdir(), 'paper-trail-'));

/** Kills the processes that still name the folder, and removes it. */
export function cleanUp(folder) {
  if (platform === 'linux') {
    for (const id of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
      if (Number(id) !== process.pid && commandLine(id).includes(folder)) stop(Number(id));
    }
  }
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  } catch {
    // A browser that is just ending may hold its files a little longer; the system clears them.
  }
}

function commandLine(id) {
  try {
    return readFileSync(`/proc/${id}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}

function stop(id) {
  try {
    process.kill(id, 'SIGKILL');
  } catch {
    // It ended by itself.
  }
}
