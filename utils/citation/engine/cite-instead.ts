/** Citations that do not end with a style of the reader's own that fails. */
import type { CslItem } from '../../scholarly/types';
import { STYLES } from '../styles/styles';
import type { CitationResult, CiteOptions } from '../types';
import { type CslData, packagedData } from './csl-data';
import { cite } from './engine';

/** As `cite`; where the reader's own style cannot cite the works, the first of all styles does, and `instead` names it. */
export async function citeInstead(
  items: CslItem[],
  options: CiteOptions,
  data: CslData = packagedData,
  onProgress?: (part: number) => void,
): Promise<CitationResult> {
  const { own, ...usual } = options;
  const [first] = STYLES;
  try {
    return await cite(items, options, data, onProgress);
  } catch (error) {
    if (!own || !first) throw error;
    const made = await cite(items, { ...usual, style: first.id }, data, onProgress);
    return { ...made, instead: first.id };
  }
}
