/** What a PDF is, of what was read out of it: a paper with its identifiers, or a story that was printed. Asks no DOM. */
import { authorsOf } from './identity/authors';
import { namesOf } from './identity/names';
import { type OwnWork, ownWorkOf } from './identity/own-work';
import { type Title, titleOf } from './identity/title';
import { type Block, compoundsOf, type Layout, layOut } from './layout/blocks';
import { type Sections, sectionsOf } from './layout/sections';
import type { PdfContents } from './types';

export interface PdfReading {
  /** It has what papers have: an identifier that it calls its own, an abstract or references. */
  isPaper: boolean;
  title: Title | null;
  authors: string[];
  own: OwnWork | null;
  journal: string | null;
  lang: string | null;
  layout: Layout;
  sections: Sections;
  compounds: ReadonlySet<string>;
  /** The blocks of the text, without title and names. */
  body: Block[];
  isCut: boolean;
}

/** What stands before the title, and the names under it, are shown above the text. */
function bodyOf(blocks: readonly Block[], title: Title | null): Block[] {
  const last = title?.blocks.at(-1);
  if (!last) return [...blocks];
  const after = blocks.slice(blocks.indexOf(last) + 1);
  const text = after.findIndex((block) => namesOf(block).length === 0 || lengthOf(block) > 300);
  return after.slice(Math.max(0, text));
}

const lengthOf = ({ lines }: Block) => lines.reduce((sum, { text }) => sum + text.length, 0);

/** The program of a browser, which prints pages. */
const BROWSER = /skia\/pdf|mozilla|firefox|chrom(?:e|ium)|webkit|safari/i;

export function understand(contents: PdfContents): PdfReading {
  const { pages, metadata, pageCount } = contents;
  const layout = layOut(pages);
  const sections = sectionsOf(layout.blocks);
  const title = titleOf(contents, layout);
  const own = ownWorkOf(contents, layout, sections, title);
  const { info, xmp, lang } = metadata;
  const isPrinted = BROWSER.test(`${info.producer ?? ''} ${info.creator ?? ''}`);
  const hasParts = sections.hasAbstract || sections.references.size > 0;
  return {
    isPaper: hasParts || (own !== null && (own.isDeclared || !isPrinted)),
    title,
    authors: authorsOf(contents, title, layout.blocks),
    own,
    journal: xmp.publicationname ?? null,
    lang,
    layout,
    sections,
    compounds: compoundsOf(pages),
    body: bodyOf(layout.blocks, title),
    isCut: pages.length < pageCount,
  };
}
