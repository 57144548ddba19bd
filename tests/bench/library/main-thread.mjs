/** How long the thread of a page is kept from the reader, from the browser's own trace. */

/**
 * What the action gives, with the longest time between two frames (`wall`), which holds what else the machine has to
 * do, the longest that the page itself was at work in one (`work`), and its longest task (`task`), both in time of the
 * processor.
 */
export async function watched(page, action) {
  await page.tracing.start({ categories: ['devtools.timeline', 'toplevel'] });
  await page.evaluate(watchFrames);
  const value = await action();
  const wall = await page.evaluate(() => globalThis.longestFrame());
  const { traceEvents } = JSON.parse(new TextDecoder().decode(await page.tracing.stop()));
  return { value, wall, ...atWork(traceEvents) };
}

function watchFrames() {
  let longest = 0;
  let before = performance.now();
  let isOver = false;
  const next = () => {
    const now = performance.now();
    longest = Math.max(longest, now - before);
    before = now;
    if (!isOver) requestAnimationFrame(next);
  };
  // The first one holds the beginning of the trace.
  requestAnimationFrame(() => {
    before = performance.now();
    requestAnimationFrame(next);
  });
  globalThis.longestFrame = () => {
    isOver = true;
    return longest;
  };
}

function atWork(events) {
  const main = events.find(({ name }) => name === 'FireAnimationFrame');
  const own = events
    .filter(({ ph, pid, tid }) => ph === 'X' && pid === main?.pid && tid === main?.tid)
    .sort((one, other) => one.ts - other.ts || (other.dur ?? 0) - (one.dur ?? 0));
  let [work, task, inFrame, end] = [0, 0, 0, 0];
  for (const { name, ts, dur = 0, tdur = 0 } of own) {
    if (name === 'FireAnimationFrame') inFrame = 0;
    // What is within another is counted with it.
    if (ts < end) continue;
    end = ts + dur;
    inFrame += tdur / 1000;
    work = Math.max(work, inFrame);
    task = Math.max(task, tdur / 1000);
  }
  return { work, task };
}
