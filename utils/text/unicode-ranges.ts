/**
 * Regular expressions over letters without Unicode property classes: those compile to hundreds of
 * ranges each, which costs more than a whole page's reading.
 */

const UPPER = 'A-Z\\u00c0-\\u00d6\\u00d8-\\u00de\\u0100-\\u017f\\u0386-\\u03ab\\u0410-\\u042f';
const LOWER = 'a-z\\u00df-\\u00f6\\u00f8-\\u024f\\u03ac-\\u03ce\\u0430-\\u052f';
const LETTER =
  'A-Za-z\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u024f\\u0370-\\u03ff\\u0400-\\u052f\\u0600-\\u06ff\\u3040-\\u30ff\\u3400-\\u9fff\\uac00-\\ud7af';

/**
 * Compiles a pattern in which `\p{Lu}`, `\p{Ll}` and `\p{L}` stand for the letters of the scripts that
 * the finder knows, inside and outside of classes. Upper and lower overlap in Latin Extended-A.
 */
export function letterPattern(source: string, flags = ''): RegExp {
  let inClass = false;
  const plain = source.replace(/\\p\{(Lu|Ll|L)\}|\\.|[[\]]/gs, (token, name?: string) => {
    if (name) {
      const ranges = name === 'Lu' ? UPPER : name === 'Ll' ? LOWER : LETTER;
      return inClass ? ranges : `[${ranges}]`;
    }
    if (token === '[') inClass = true;
    else if (token === ']') inClass = false;
    return token;
  });
  return new RegExp(plain, flags.replace('u', ''));
}
