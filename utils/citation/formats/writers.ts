/** Every export format by its id, each written by a module of its own from cleaned items. */
import type { CslItem } from '../../scholarly/types';
import type { ExportFormat } from '../types';
import { toBibtex } from './bibtex';
import { toCslJson } from './csl-json';
import { toRis } from './ris';

export const WRITERS: Record<ExportFormat, (items: CslItem[]) => string> = {
  bibtex: toBibtex,
  ris: toRis,
  'csl-json': toCslJson,
};
