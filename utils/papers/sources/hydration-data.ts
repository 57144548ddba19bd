/** DOIs in the state that news sites embed for their own scripts, under a key that says what they are. */
import { parseDoi } from '../../identifiers/doi/doi';
import { mayHoldDoi } from '../../identifiers/doi/in-text';
import { workOfDoi } from '../../identifiers/identified';
import type { Occurrence } from './occurrence';
import { isData } from './structured';

const KEYED =
  /\\?"(?:[a-z]{0,20}_?)?doi(?:_?(?:url|link|number|id))?\\?"\s{0,4}:\s{0,4}\\?"([^"\s]{7,300}?)\\?"/gi;
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
    if (!/doi/i.test(text) || !mayHoldDoi(text)) continue;
    for (const match of text.matchAll(KEYED)) {
      const doi = parseDoi(unescaped(match[1] ?? ''));
      if (!doi || found.size >= MAX_SCRIPTS) continue;
      found.set(doi, {
        work: workOfDoi({ doi, alternatives: [] }),
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

/** Scripts escape what would end them, `\u003c` for `<` among it. */
const unescaped = (text: string) =>
  text
    .replace(/\\+u([\da-f]{4})/gi, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    )
    .replace(/\\/g, '');
