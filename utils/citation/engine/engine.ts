/**
 * Makes citations and exports. With its folder the only one that knows citation-js. It runs in a worker, a page and
 * Node alike, and is heavy (citeproc), so surfaces reach it through client.ts.
 */
import type { CslItem } from '../../scholarly/types';
import { fallbackCitation } from '../items/fallback-citation';
import { sanitiseItem } from '../items/sanitise-item';
import type { CitationResult, CiteOptions, ExportFormat, FormattedText } from '../types';
import { type CslData, packagedData } from './csl-data';
import { fitItems, readyFor } from './fit-items';
import { render } from './render';
import { titleGuesses } from './title-guesses';

/**
 * The items in a style: text without a line break at the end, HTML with faces and links only. One
 * item comes without its number in the list; several are sorted as the style says, one a line or
 * paragraph. `onProgress` is told the part that is done, from 0 to 1, while a long list is made.
 * Rejects for an unknown style and for items that the engine cannot print.
 */
export async function cite(
  items: CslItem[],
  options: CiteOptions,
  data: CslData = packagedData,
  onProgress: (part: number) => void = () => {},
): Promise<CitationResult> {
  const cleaned = items.map(sanitiseItem);
  const only = cleaned.length === 1 && cleaned[0] ? fallbackCitation(cleaned[0]) : null;
  if (only) return alone(only);
  const fitted = await fitItems(cleaned, options, data);
  const { works, ready } = await readyFor(fitted, options, data);
  const { entries, order, inText, each } = render(works, ready, options, onProgress);
  const guesses = titleGuesses(cleaned, fitted, entries.map(({ text }) => text).join('\n'));
  const rest = {
    inText,
    each,
    notes: ready.notes,
    ...(guesses.length > 0 && { titleGuesses: guesses }),
  };
  const [first] = cleaned;
  if (cleaned.length === 1 && first) {
    const printed = entries[0]?.text ?? '';
    if (printed.includes(UNPRINTABLE) || !/[\p{L}\p{N}]/u.test(printed))
      return alone(fallbackCitation({ ...first, ...NAMELESS }) ?? NOTHING);
    const entry = entries[0] ?? NOTHING;
    return { text: withoutStray(entry.text), html: withoutStray(entry.html), ...rest };
  }
  return {
    text: entries.map(({ text }) => text.trim()).join('\n'),
    html: entries.map(({ html }) => `<p>${html}</p>`).join(''),
    ...(order.length > 0 && { order }),
    ...rest,
  };
}

/** A link says the same wherever it stands. */
const alone = (link: FormattedText): CitationResult => ({
  ...link,
  inText: link,
  each: [link],
  notes: false,
});

/**
 * The items as a file for another program. Rejects for items that the format cannot hold. No citation waits
 * for the formats: they are read at the first export.
 */
export async function exportItems(items: CslItem[], format: ExportFormat): Promise<string> {
  const { WRITERS } = await import('../formats/writers');
  return WRITERS[format](items.map(sanitiseItem));
}

/** With all that most papers have: engines are built of what a work needs of its style. */
const USUAL: CslItem = {
  id: 'warm',
  type: 'article-journal',
  title: 'Warm',
  author: [
    { family: 'Warm', given: 'W. A.' },
    { family: 'Warm', given: 'R. M.' },
  ],
  'container-title': 'Warm',
  publisher: 'Warm',
  volume: '1',
  issue: '1',
  page: '1-2',
  issued: { 'date-parts': [[2000, 1, 1]] },
  DOI: '10.5555/warm',
  URL: 'https://doi.org/10.5555/warm',
  ISSN: '0000-0000',
};

/** Loads the style and starts its engine for a usual paper, so that the first citation finds it warm. */
export async function warm(options: CiteOptions, data: CslData = packagedData): Promise<void> {
  await cite([USUAL], options, data);
}

/** What the engine prints where a style finds nothing that it could print; some print a stop or a comma then. */
const UNPRINTABLE = '[CSL STYLE ERROR';
const NAMELESS = { title: '', author: [], editor: [], publisher: '' };
const NOTHING: FormattedText = { text: '', html: '' };

/**
 * What stood between a number and a title that the item does not have is no beginning of a reference, and neither is
 * a bracket that was closed behind the number.
 */
const withoutStray = (entry = '') =>
  entry
    .trim()
    .replace(/^[.,;:]+\s*/, '')
    .replace(/^(?:\[(?!.*\])|\((?!.*\)))/s, '');
