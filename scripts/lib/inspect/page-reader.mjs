/**
 * Headless Chromium as a reader of stored pages: each is served under its own address from its raw
 * bytes, with page scripts and the network off, and a script is run on it in a world of its own, as the
 * browser does for an extension.
 */
import puppeteer from 'puppeteer-core';
import { contentType } from './content-type.mjs';

/** Longer than any page needs; a page that hangs becomes a line with an error. */
const SECONDS_A_PAGE = 90;

/**
 * Keeps the page's scripts and requests off while scripting stays on for the parser, so that
 * `<noscript>` is read as in a reader's browser. Inline styles stay: they say what is hidden.
 */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:";

const ARGUMENTS = [
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable',
  '--disable-background-networking',
  '--disable-component-update',
  '--no-first-run',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/**
 * {tabs: [{read(bytes, url)}], close()}; each tab reads one page at a time. The script's last value is what it says
 * of a page.
 */
export async function openPageReader(executablePath, count, script) {
  let browser = null;
  const connect = async () => {
    if (!browser?.connected) {
      browser = await puppeteer.launch({ executablePath, args: ARGUMENTS, pipe: true });
    }
    return browser;
  };
  await connect();
  return {
    tabs: Array.from({ length: count }, () => makeTab(connect, script)),
    close: () => browser.close(),
  };
}

function makeTab(connect, script) {
  let tab = null;
  return {
    /** What the content script says of the page; throws with the reason when it says nothing. */
    async read(bytes, url) {
      if (!/^https?:/i.test(url) || !URL.canParse(url)) {
        throw new Error(`not the address of a web page: ${url}`);
      }
      tab ??= await openTab(await connect());
      const late = Promise.withResolvers();
      const timer = setTimeout(
        () => late.reject(new Error(`no answer from the page in ${SECONDS_A_PAGE} s`)),
        SECONDS_A_PAGE * 1000,
      );
      try {
        return await Promise.race([tab.read(bytes, url, script), late.promise]);
      } catch (error) {
        // A page that hung or crashed takes its tab with it; closing may never be answered.
        tab.page.close().catch(() => {});
        tab = null;
        throw error;
      } finally {
        clearTimeout(timer);
      }
    },
  };
}

async function openTab(browser) {
  const page = await browser.newPage();
  const session = await page.createCDPSession();
  const mainFrame = (await session.send('Page.getFrameTree')).frameTree.frame.id;
  let served = null;
  session.on('Fetch.requestPaused', ({ requestId, resourceType, frameId }) => {
    const isStory = resourceType === 'Document' && frameId === mainFrame && served;
    const answer = isStory
      ? session.send('Fetch.fulfillRequest', { requestId, ...served })
      : session.send('Fetch.failRequest', { requestId, errorReason: 'Aborted' });
    if (isStory) served = null;
    answer.catch(() => {});
  });
  await session.send('Page.enable');
  await session.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] });
  const open = async (url) => {
    const parsed = new Promise((resolve) => session.once('Page.domContentEventFired', resolve));
    const { errorText } = await session.send('Page.navigate', { url });
    if (errorText) throw new Error(`the page could not be opened: ${errorText}`);
    await parsed;
  };
  return {
    page,
    async read(bytes, url, script) {
      // Between two addresses that differ in their fragment only, nothing would be loaded.
      await open('about:blank');
      served = {
        responseCode: 200,
        responseHeaders: [
          { name: 'content-type', value: contentType(bytes) },
          { name: 'content-security-policy', value: POLICY },
        ],
        body: bytes.toString('base64'),
      };
      await open(url);
      return runScript(session, mainFrame, script);
    },
  };
}

async function runScript(session, frameId, script) {
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId,
    worldName: 'Paper Trail',
  });
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression: script,
    contextId: executionContextId,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) {
    const { exception, text } = exceptionDetails;
    throw new Error(`the content script failed: ${exception?.description ?? text}`);
  }
  if (!result.value) throw new Error('the content script said nothing of the page');
  return result.value;
}
