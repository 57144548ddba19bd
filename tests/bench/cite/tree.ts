/** What the benchmark needs of the style trees. */
import { unpack, withoutSort } from '../../../utils/citation/csl-tree';

export { unpack, withoutSort };
