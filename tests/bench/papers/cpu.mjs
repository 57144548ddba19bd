/**
 * Processor time of the browser's page processes. On a machine that does other things at the same
 * time, the clock on the wall says little; the kernel's own count (Linux only) does.
 */
import { readFileSync } from 'node:fs';

/** A function that gives milliseconds of processor time so far, or NaN where there is no count. */
export async function processorClock(browser) {
  const session = await browser.target().createCDPSession();
  return async () => {
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    let sum = 0;
    for (const { id, type } of processInfo) {
      if (type !== 'renderer') continue;
      try {
        // The main thread only: it is the one that the page waits for.
        sum += Number(readFileSync(`/proc/${id}/task/${id}/schedstat`, 'utf8').split(' ')[0]);
      } catch {
        return Number.NaN;
      }
    }
    return sum / 1e6;
  };
}
