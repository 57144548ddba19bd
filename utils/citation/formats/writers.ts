/** Every format by its id, each written by a module of its own from cleaned items. */
import type { CslItem } from '../../scholarly/types';
import type { ExportFormat } from '../types';
import { toBiblatex, toBibtex } from './bibtex';
import { toCslJson } from './csl-json';
import { toEnw } from './enw';
import { toHayagriva } from './hayagriva';
import { toMarkdown } from './markdown';
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
};
