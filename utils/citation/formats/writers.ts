/** Every format by its id, each written by a module of its own from cleaned items. */
import type { CslItem } from '../../scholarly/types';
import type { ExportFormat } from '../types';
import { toBiblatex, toBibtex } from './bibtex';
import { toCff } from './cff';
import { toCslJson } from './csl-json';
import { toEnw } from './enw';
import { toHayagriva } from './hayagriva';
import { toLatexCite, toTypstCite } from './keys';
import { toMarkdown } from './markdown';
import { toNbib } from './nbib';
import { toRis } from './ris';
import { toWikipedia } from './wikipedia';

export const WRITERS: Record<ExportFormat, (items: CslItem[]) => string> = {
  bibtex: toBibtex,
  biblatex: toBiblatex,
  ris: toRis,
  enw: toEnw,
  'csl-json': toCslJson,
  hayagriva: toHayagriva,
  wikipedia: toWikipedia,
  markdown: toMarkdown,
  nbib: toNbib,
  cff: toCff,
  'latex-cite': toLatexCite,
  'typst-cite': toTypstCite,
};
