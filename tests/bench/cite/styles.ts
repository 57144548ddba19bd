/** The styles on offer, for the benchmark's own processes. */
import { STYLES } from '../../../utils/citation/styles/styles';

export { STYLES };
