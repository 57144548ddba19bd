/** What the benchmark needs of the style trees and of the processor as we run it. */
import CSL from 'citeproc';
import { createEngine } from '../../../utils/citation/engine/citeproc-patches';
import { commonProfile, specialiseForOne } from '../../../utils/citation/engine/specialise-style';
import { unpack, withoutSort } from '../../../utils/citation/styles/csl-tree';

export { CSL, commonProfile, createEngine, specialiseForOne, unpack, withoutSort };
