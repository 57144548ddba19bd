/** Tells those who sign for many from people. */
import { isCollective } from '../../../text/person-names';
import { DESK } from '../../data/byline-lexicon';

/** "The editors", "Newsroom". */
export const isOfMany = (name: string): boolean =>
  isCollective(name) || DESK.test(name.toLowerCase());
