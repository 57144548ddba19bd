/** Gives a browser places to break text that has none. */

/** No word, address or formula is as long; each browser takes the square of such a run's length to set it. Characters. */
const LONGEST = 1000;

/** Between two places to break. Characters. */
const STEP = 200;

const RUN = new RegExp(`\\S{${LONGEST},}`, 'g');

/** Changes the fragment. What it says stays the same, for finding and highlights too: `<wbr>` holds no text. */
export function breakRuns(story: DocumentFragment): void {
  const walker = document.createTreeWalker(story, NodeFilter.SHOW_TEXT);
  const long: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if ((node as Text).length >= LONGEST) long.push(node as Text);
  for (const text of long) {
    const places = [...text.data.matchAll(RUN)].flatMap(({ index, 0: run }) =>
      Array.from({ length: Math.ceil(run.length / STEP) - 1 }, (_, at) => index + (at + 1) * STEP),
    );
    // From the end, so that the places before stay where they are.
    for (const place of places.reverse())
      text.splitText(place).before(document.createElement('wbr'));
  }
}
