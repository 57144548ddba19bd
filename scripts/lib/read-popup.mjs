/** Reads what the popup shows once everything in it has arrived. */

/** A look-up may take eight seconds, the first citation two; more is not waited for. */
const SECONDS = 30;

/** {story, paper, link, citation, trouble}, as the reader sees them; null for what is not shown. */
export async function readCard(popup) {
  await popup.waitForSelector('[data-part="citation"], [data-part="cannot-read"]', {
    timeout: SECONDS * 1000,
  });
  await settled(popup);
  return popup.evaluate(() => {
    const words = (selector) =>
      document.querySelector(selector)?.textContent.replace(/\s+/g, ' ').trim() || null;
    return {
      story: words('h1'),
      paper: words('[data-part="paper"] h3') ?? words('[data-part="paper"]'),
      link: document.querySelector('[data-part="read-paper"]')?.href ?? null,
      citation: words('[data-part="citation"]'),
      trouble: words('[data-part="paper"] [role="status"]'),
    };
  });
}

/** Nothing is busy any more, and has not been for a moment: the citation follows the look-up. */
async function settled(popup) {
  const isQuiet = () => popup.evaluate(() => document.querySelector('[aria-busy="true"]') === null);
  const end = Date.now() + SECONDS * 1000;
  for (let quiet = 0; quiet < 4 && Date.now() < end; ) {
    await new Promise((resolve) => setTimeout(resolve, 150));
    quiet = (await isQuiet()) ? quiet + 1 : 0;
  }
}
