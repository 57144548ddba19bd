/** Who wrote a document: as the file declares it, else as its first page prints it under the title. */

import { fold } from '../../text/fold';
import type { Block } from '../layout/blocks';
import type { PdfContents } from '../types';
import { namesIn, namesOf } from './names';
import type { Title } from './title';

const MAX_AUTHORS = 100;
/** Blocks under the title in which names are looked for. */
const MAX_BLOCKS = 6;

export function authorsOf(
  { metadata, pages }: PdfContents,
  title: Title | null,
  blocks: readonly Block[],
): string[] {
  const first = fold(
    pages
      .slice(0, 2)
      .flatMap(({ lines }) => lines.map(({ text }) => text))
      .join(' '),
  );
  const declared = [metadata.xmp.creator?.split('\n') ?? [], namesIn(metadata.info.author ?? '')]
    .map((names) => names.flatMap((name) => namesIn(name)))
    .find(
      (names) =>
        names.length > 0 &&
        names.every((name) => first.includes(fold(name.split(' ').at(-1) ?? ''))),
    );
  return declared ?? printedAuthors(title, blocks);
}

function printedAuthors(title: Title | null, blocks: readonly Block[]): string[] {
  const last = title?.blocks.at(-1);
  const at = last ? blocks.indexOf(last) : -1;
  if (!last || at < 0) return [];
  const names: string[] = [];
  for (const block of blocks.slice(at + 1, at + 1 + MAX_BLOCKS)) {
    if (block.page !== last.page) break;
    const found = namesOf(block);
    if (found.length === 0 && names.length > 0) break;
    names.push(...found);
  }
  return [...new Set(names)].slice(0, MAX_AUTHORS);
}
