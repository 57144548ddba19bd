/** DOIs in the state that news sites embed for their own scripts, under a key that says what they are. */
import { parseDoi, printDoi } from '../../identifiers/doi';
import type { Occurrence } from './occurrence';
import { isData } from './structured';

const KEYED =
  /\\?"(?:[a-z]{0,20}_?)?doi(?:_?(?:url|link|number|id))?\\?"\s{0,4}:\s{0,4}\\?"((?:https?:[\\/]{2,6}(?:dx\.)?doi\.org[\\/]{1,3}|doi:)?10\.\d{4,9}[^"\s]{2,200}?)\\?"/gi;
/** Together; the state of some sites is larger than the rest of the page. */
const LARGEST = 1_500_000;
const MAX_SCRIPTS = 20;

export function readPageData(document: Document): Occurrence[] {
  const found = new Map<string, Occurrence>();
  let size = 0;
  for (const script of document.scripts) {
    if (isData(script) || script.hasAttribute('src')) continue;
    const text = script.text;
    size += text.length;
    if (size > LARGEST) break;
    if (!/doi/i.test(text) || !/10\.\d{4}/.test(text)) continue;
    for (const match of text.matchAll(KEYED)) {
      const doi = parseDoi((match[1] ?? '').replace(/\\u002[fF]/g, '/').replace(/\\/g, ''));
      if (!doi || found.size >= MAX_SCRIPTS) continue;
      found.set(doi, {
        work: { doi, alternatives: [], ids: {}, url: printDoi(doi) },
        where: 'page-data',
        text: doi,
        element: null,
        start: -1,
        end: -1,
        claim: null,
        said: {},
      });
    }
  }
  return [...found.values()];
}
