/** A display of our own with a window manager and a hand: for what only a native menu shows. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import type { Page } from 'puppeteer-core';
import { vi } from 'vitest';

export type Desktop = Awaited<ReturnType<typeof openDesktop>>;

export async function openDesktop() {
  const server = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', '1600x1100x24', '-nolisten', 'tcp'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  const display = `:${await firstLine(server)}`;
  const env = { ...process.env, DISPLAY: display };
  const manager = spawn('openbox', [], { env, stdio: 'ignore' });
  const hand = (...args: string[]) => execFileSync('xdotool', args, { env, encoding: 'utf8' });
  /** A menu is a window of its own to the display, and so the only sign that it is open. */
  const windows = () => new Set(hand('search', '--onlyvisible', '--name', '').split('\n'));
  return {
    env: { DISPLAY: display },

    /** Right-clicks on the element and chooses the entry that stands so many from the menu's end. */
    async chooseFromEnd(page: Page, selector: string, fromEnd: number): Promise<void> {
      await page.bringToFront();
      const { x, y } = await page.$eval(selector, (element) => {
        element.scrollIntoView({ block: 'center' });
        // The first line, since the middle of a paragraph may be a link.
        const box = element.getClientRects()[0] ?? element.getBoundingClientRect();
        return {
          x: window.screenX + (window.outerWidth - window.innerWidth) / 2 + box.left + 20,
          y: window.screenY + window.outerHeight - window.innerHeight + box.top + 8,
        };
      });
      hand('mousemove', String(Math.round(x)), String(Math.round(y)));
      const before = windows();
      hand('click', '3');
      const menu = await vi.waitFor(() => newIn(windows(), before), WAIT);
      // It is seen before it listens.
      await pause(300);
      const keys = [...Array<string>(fromEnd).fill('Up'), 'Return'];
      await vi.waitFor(async () => {
        hand('key', '--delay', '120', ...keys);
        await vi.waitFor(() => isGone(windows(), menu), { timeout: 2000, interval: 50 });
      }, WAIT);
    },

    /** Answers the browser's question for access to a site: it stands over the page and takes the keys from it. */
    async answerPrompt(page: Page, allow: boolean): Promise<void> {
      const takesKeys = (wanted: boolean) =>
        vi.waitFor(async () => {
          if ((await page.evaluate(() => document.hasFocus())) !== wanted)
            throw new Error(wanted ? 'the question is still there' : 'there is no question');
        }, WAIT);
      await takesKeys(false);
      // Chromium takes no answer in the first half second, which nobody could have read the question in.
      await pause(1000);
      // The refusal comes first.
      hand('key', '--delay', '120', ...(allow ? ['Tab'] : []), 'Return');
      await takesKeys(true);
    },

    close(): void {
      manager.kill();
      server.kill();
    },
  };
}

function firstLine(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let line = '';
    server.once('error', reject);
    server.once('exit', () => reject(new Error('Xvfb did not start')));
    server.stdio[3]?.on('data', (part: Buffer) => {
      line += part;
      if (line.includes('\n')) resolve(line.trim());
    });
  });
}

/** A busy machine takes its time to open the menu. Milliseconds. */
const WAIT = { timeout: 15_000, interval: 50 };

function newIn(now: ReadonlySet<string>, before: ReadonlySet<string>): string {
  const found = [...now].find((one) => !before.has(one));
  if (!found) throw new Error('no menu has opened');
  return found;
}

function isGone(now: ReadonlySet<string>, menu: string): void {
  if (now.has(menu)) throw new Error('the menu is still open');
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
