/** Finds the paragraph of a story that names the paper, for a margin note to stand beside it. */
import { decoded } from '../../utils/decoded';
import type { Mention } from '../../utils/papers/types';
import { foldWords } from '../../utils/text/fold';

const BLOCKS = 'p, li, blockquote, figcaption, td, h2, h3, h4';

/**
 * In this order: the paragraph that links the paper, the one that holds the words of the evidence, the
 * first one that names the journal. Null where the text does neither.
 */
export function findNamingBlock(
  body: HTMLElement,
  mention: Mention,
  journal: string | null,
): HTMLElement | null {
  const blocks = [...body.querySelectorAll<HTMLElement>(BLOCKS)];
  return (
    blocks.find((block) => linksTo(block, mention)) ??
    findWords(
      blocks,
      mention.evidence.map(({ text }) => text),
    ) ??
    blocks.find((block) => journal !== null && namesJournal(block, journal)) ??
    null
  );
}

function linksTo(block: HTMLElement, { doi, url }: Mention): boolean {
  return [...block.querySelectorAll<HTMLAnchorElement>('a[href]')].some(
    ({ href }) => href === url || (doi !== null && decoded(href).toLowerCase().includes(doi)),
  );
}

/** Shorter words than these are labels and link texts that stand anywhere. */
const TELLING = 24;

function findWords(blocks: HTMLElement[], texts: string[]): HTMLElement | undefined {
  const telling = texts.map(foldWords).filter((text) => text.length >= TELLING);
  return blocks.find((block) => {
    const words = foldWords(block.textContent ?? '');
    return telling.some((text) => words.includes(text));
  });
}

/** A journal may be called like a common word: "in Science", "the journal Cell", or set in italics. */
function namesJournal(block: HTMLElement, journal: string): boolean {
  const name = foldWords(journal);
  const italic = [...block.querySelectorAll('em, i, cite')].some(
    ({ textContent }) => foldWords(textContent ?? '') === name,
  );
  return italic || foldWords(block.textContent ?? '').includes(`journal ${name}`);
}
