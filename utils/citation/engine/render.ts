/** Prints works with an engine that is ready for them: as text and as HTML, in a list and in a sentence. */
import type { CitedItem } from 'citeproc';
import type { CslItem } from '../../scholarly/types';
import { cleanHtml, plainText, SUPERSCRIPTS } from '../html';
import type { CiteOptions, FormattedText, InTextOptions } from '../types';
import { setItems } from './citeproc-patches';
import { doiLinks } from './doi-links';
import { MAX_CLUSTER_SIZE, type Prepared } from './prepared';

/** References, the works' common citation in a text, and each one's own; see CitationResult. */
export function render(
  works: CslItem[],
  ready: Prepared,
  { each: wantsEach = false, inText = {} }: Pick<CiteOptions, 'each' | 'inText'>,
  onProgress: (part: number) => void,
) {
  const ids = works.map(({ id }) => id);
  const { engine } = ready;
  setItems(
    engine,
    new Map(works.map((work) => [work.id, work])),
    counter(works.length, onProgress),
  );
  const clusters = clustersOf(
    ids.map((id) => ({ id, ...saidOf(inText) })),
    wantsEach,
  );
  const whole = { citationItems: ids.map((id) => ({ id })), properties: { noteIndex: 1 } };
  const listed = ready.hasBibliography ? engine.updateItems(ids) : [];
  const print = (format: 'html' | 'text') => {
    engine.setOutputFormat(format);
    engine.opt.development_extensions.wrap_url_and_doi = format === 'html';
    const entries = ready.hasBibliography
      ? engine.makeBibliography()[1]
      : [engine.rebuildProcessorState([whole], format, [])[0]?.[2] ?? ''];
    return [...entries, ...clusters.map((cluster) => engine.makeCitationCluster(cluster))];
  };
  const withLinks = doiLinks(works);
  const linked = (printed: string) => withoutSecondStop(withLinks(printed));
  const html = print('html').map(linked);
  // Half the time of a list is its printing, so the text is read off the HTML wherever that is exact.
  const superscripts =
    html.some((entry) => entry.includes('<sup>')) &&
    (ready.hasSuperscripts() || SUPERSCRIPTS.test(JSON.stringify(works)));
  const read = html.map((entry) => plainText(entry, superscripts));
  const text = read.every((entry) => entry !== null) ? read : print('text').map(linked);
  const printed = html.map(
    (entry, at): FormattedText => ({ text: text[at] ?? '', html: cleanHtml(entry) }),
  );
  const entries = printed.slice(0, html.length - clusters.length);
  const marks = printed.slice(entries.length);
  const isCluster = works.length <= MAX_CLUSTER_SIZE;
  const places = new Map(ids.map((id, at) => [id, at]));
  return {
    entries,
    order: listed.flatMap((id) => places.get(id) ?? []),
    inText: isCluster ? (marks[0] ?? null) : null,
    // One work alone is its own cluster.
    each: isCluster && works.length > 1 ? marks.slice(1) : marks,
  };
}

/**
 * Behind the question and exclamation marks of Chinese, Japanese and Arabic the processor sets a full stop: it knows those
 * of ASCII only, as signs within its code.
 */
export const withoutSecondStop = (printed: string): string =>
  printed.replace(/([？！؟。])((?:<[^<>]*>)*)\.(?!\.)/g, '$1$2');

/** All works in one citation, where that makes sense, and then each alone. */
function clustersOf(cited: CitedItem[], wantsEach: boolean): CitedItem[][] {
  const each = cited.map((one) => [one]);
  if (cited.length > MAX_CLUSTER_SIZE) return wantsEach ? each : [];
  return cited.length > 1 ? [cited, ...each] : each;
}

/** As the processor calls it. */
const saidOf = ({ page, withoutAuthor }: InTextOptions): Omit<CitedItem, 'id'> => ({
  ...(page?.trim() && { locator: page.trim(), label: 'page' }),
  ...(withoutAuthor && { 'suppress-author': true }),
});

/** Each item is fetched, has its sort keys made where the style sorts, and is printed. */
function counter(count: number, onProgress: (part: number) => void): () => void {
  let steps = 0;
  return () => {
    steps++;
    if (steps % 50 === 0) onProgress(Math.min(steps / (3 * count), 1));
  };
}
