/** What `npm start` does once everything is there. */
import { join } from 'node:path';
import { openChromium } from './extension.mjs';
import { OTHER_SERVICES } from './mock-server/other-services.mjs';
import { startMockServer } from './mock-server/server.mjs';
import { SAMPLE_STORY } from './mock-server/site.mjs';
import { DIST } from './paths.mjs';
import { readCard } from './read-popup.mjs';

/** Opens the story in a window and stays until it is closed. Resolves to the exit status. */
export async function show({ executablePath, address, say }) {
  const { session, page, server } = await openStory({ executablePath, address, headless: false });
  say(`The story is open: ${page.url()}`);
  say('Click the Paper Trail icon in the toolbar to read it. Close the window to end.');
  await new Promise((resolve) => session.browser.once('disconnected', resolve));
  await session.close();
  await server?.close();
  return 0;
}

/** Clicks the icon itself and prints what the popup shows. Resolves to the exit status. */
export async function tell({ executablePath, address, say }) {
  const { session, page, server } = await openStory({ executablePath, address, headless: true });
  try {
    const popup = await session.openPopup(page);
    const card = await readCard(popup);
    const picture = join(DIST, 'popup.png');
    // What lies below the popup's edge is no part of it: beyond it Chromium repeats the picture.
    await popup.screenshot({ path: picture, captureBeyondViewport: false });
    say(`Story:    ${card.story}`);
    say(`Paper:    ${card.paper}`);
    say(`          ${card.link}`);
    say(`Citation: ${card.citation}`);
    if (card.trouble) say(`          ${card.trouble}`);
    say(`Picture of the popup: ${picture}`);
    return 0;
  } finally {
    await session.close();
    await server?.close();
  }
}

async function openStory({ executablePath, address, headless }) {
  const server = address ? null : await startMockServer({ extraHosts: OTHER_SERVICES });
  const session = await openChromium({
    executablePath,
    headless,
    ...(server && { hostRules: server.hostRules }),
  });
  const [page] = await session.browser.pages();
  await page.goto(address ?? SAMPLE_STORY, { waitUntil: 'load', timeout: 60_000 });
  return { session, page, server };
}
