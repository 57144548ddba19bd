/** What the benchmark needs of the style trees and of the processor as we run it. */
import CSL from 'citeproc';
import { forOneWith, usualFacts } from '../../../utils/citation/csl-prune';
import { unpack, withoutSort } from '../../../utils/citation/csl-tree';
import { createEngine } from '../../../utils/citation/processor';

export { CSL, createEngine, forOneWith, unpack, usualFacts, withoutSort };
