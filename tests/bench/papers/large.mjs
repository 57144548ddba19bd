/** A page of 10 MB with 100,000 links, as no story has but a careless archive may. */
export function largePage() {
  const filler = 'words that fill the line up to its length, again and again '.padEnd(60);
  const lines = Array.from(
    { length: 100_000 },
    (_, i) => `<li><a href="https://doi.org/10.5555/item.${i}">item</a> ${filler}</li>`,
  );
  return `<!doctype html><title>An archive</title><article><h1>An archive</h1><ul>${lines.join('\n')}</ul></article>`;
}
