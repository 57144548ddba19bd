/** A number that may be large, as the reader's language writes it. */
import { wordsLocale } from './words-locale';

export const numberMessage = (number: number): string => number.toLocaleString(wordsLocale());
