/** What the benchmark needs of the style trees. */
import { forList, unpack, withoutSort } from '../../../utils/citation/csl-tree';

export { forList, unpack, withoutSort };
