/** The words that an entry is found by. */
import * as v from 'valibot';
import type { CslItem, CslName } from '../../../scholarly/types';
import { foldWords } from '../../../text/fold';
import type { Entry } from '../entry';
import { KEPT_PAGE, type KeptPage } from '../kept-page';

/** Longer ones are addresses and the like, which nobody types. */
const MAX_LENGTH = 40;

/** Scripts that put no space between words: Thai to Khmer, Kana, Han. */
const UNSPACED = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]+/g;

/**
 * Each once, folded. What is written without spaces is cut into pairs of neighbours, which find it
 * wherever one begins to read.
 */
export function wordsOf(text: string): string[] {
  const found = new Set<string>();
  const spaced = foldWords(text).replace(UNSPACED, (run) => {
    for (let at = 0; at < Math.max(1, run.length - 1); at++) found.add(run.slice(at, at + 2));
    return ' ';
  });
  for (const word of spaced.split(' '))
    if (word.length > 1 && word.length <= MAX_LENGTH) found.add(word);
  return [...found];
}

/** Those of what is listed and of what the reader wrote: they change when the entry does. */
export const wordsOfEntry = ({ paper, stories, tags, collections, note }: Entry): string[] =>
  wordsOf(
    [
      ...(paper ? [textOf(paper.csl)] : []),
      ...stories.flatMap(({ csl, site }) => [textOf(csl), site ?? '']),
      ...tags,
      ...collections,
      note,
    ].join('\n'),
  );

/** Those of the stories' texts; what stands in the store may be anything, after a fault of ours or of the disk. */
export const wordsOfPages = (pages: readonly unknown[]): string[] =>
  pages.flatMap((page) => {
    const read = v.safeParse(KEPT_PAGE, page);
    return read.success ? wordsOfPage(read.output) : [];
  });

const wordsOfPage = ({ story }: KeptPage): string[] =>
  wordsOf(`${story.title}\n${story.excerpt ?? ''}\n${story.text}`);

const textOf = (item: CslItem): string =>
  [
    item.title,
    item['container-title'],
    item['container-title-short'],
    item.publisher,
    item.abstract,
    item.DOI,
    ...[...(item.author ?? []), ...(item.editor ?? [])].map(nameOf),
  ].join('\n');

const nameOf = ({ given, family, literal }: CslName): string =>
  [given, family, literal].filter(Boolean).join(' ');
