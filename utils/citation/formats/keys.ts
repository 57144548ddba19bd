/** How the works of a bibliography are cited in a text: the keys are those that its file has. */
import type { CslItem } from '../../scholarly/types';
import { citationKeys } from './parts';

/** "\cite{moss2024moonlight,alga2023algae}", for the BibTeX or BibLaTeX file of the same works. */
export const toLatexCite = (items: CslItem[]): string => `\\cite{${citationKeys(items).join(',')}}`;

/** "@moss2024moonlight @alga2023algae", for the Hayagriva or BibTeX file of the same works (Typst, Pandoc). */
export const toTypstCite = (items: CslItem[]): string =>
  citationKeys(items)
    .map((key) => `@${key}`)
    .join(' ');
