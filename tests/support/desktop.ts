/** A display of our own with a window manager and a hand: for what only a native menu shows. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import type { Page } from 'puppeteer-core';

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
  const hand = (...args: string[]) => execFileSync('xdotool', args, { env });
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
      hand('mousemove', String(Math.round(x)), String(Math.round(y)), 'click', '3');
      // A busy machine takes its time to open the menu, and keys pressed before that go to the page.
      await pause(1500);
      hand('key', '--delay', '120', ...Array<string>(fromEnd).fill('Up'), 'Return');
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

/** Menus take a moment to open, and nothing in the page tells when. */
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
