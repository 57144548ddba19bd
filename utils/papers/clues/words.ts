/**
 * The words of a paragraph, as far as clues need them: where each stands, which begin with a capital.
 * Looked at character by character, since patterns over the letters of all scripts take longer to
 * compile than a page takes to read.
 */

/** Whether a character is part of a word: a letter or digit of any script. */
function isWordCharacter(code: number): boolean {
  if (code < 0xc0)
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  // Multiplication and division signs, general and CJK punctuation, full-width forms.
  return !(
    code === 0xd7 ||
    code === 0xf7 ||
    (code >= 0x2000 && code <= 0x206f) ||
    (code >= 0x3000 && code <= 0x303f) ||
    (code >= 0xff00 && code <= 0xff20)
  );
}

function isUpper(code: number): boolean {
  if (code < 0xc0) return code >= 65 && code <= 90;
  const character = String.fromCharCode(code);
  return character.toLowerCase() !== character;
}

const SINGLE_QUOTE = /^['’]s$/;

/** Words are what stands between spaces. All indices count words; those out of bounds give empty words. */
export class Words {
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  private readonly upper: boolean[] = [];
  /** Indices of the words that begin with a capital, whatever punctuation stands before it. */
  readonly capitals: number[] = [];

  constructor(readonly text: string) {
    let at = 0;
    while (at < text.length) {
      let end = text.indexOf(' ', at);
      if (end < 0) end = text.length;
      if (end > at) {
        this.starts.push(at);
        this.ends.push(end);
        const code = text.charCodeAt(at);
        let upper = code >= 65 && code <= 90;
        // Most words begin with a small letter; what stands before others has to be passed over.
        if (!upper && (code < 97 || code > 122))
          upper = isUpper(text.charCodeAt(this.start(this.starts.length - 1)));
        this.upper.push(upper);
        if (upper) this.capitals.push(this.starts.length - 1);
      }
      at = end + 1;
    }
  }

  get count(): number {
    return this.starts.length;
  }

  isCapital(index: number): boolean {
    return this.upper[index] === true;
  }

  /** Offset of the word's first letter or digit. */
  start(index: number): number {
    let at = this.starts[index] ?? this.text.length;
    const end = this.ends[index] ?? at;
    while (at < end && !isWordCharacter(this.text.charCodeAt(at))) at++;
    return at;
  }

  /** Offset behind the word's last letter or digit, before a possessive `'s`. */
  end(index: number): number {
    const start = this.starts[index] ?? this.text.length;
    let end = this.ends[index] ?? start;
    while (end > start && !isWordCharacter(this.text.charCodeAt(end - 1))) end--;
    return end - start > 3 && SINGLE_QUOTE.test(this.text.slice(end - 2, end)) ? end - 2 : end;
  }

  /** The word without punctuation around it. */
  bare(index: number): string {
    return this.text.slice(this.start(index), this.end(index));
  }

  lower(index: number): string {
    return this.bare(index).toLowerCase();
  }

  /** Punctuation directly before the word. */
  lead(index: number): string {
    return this.text.slice(this.starts[index] ?? 0, this.start(index));
  }

  /** Punctuation directly behind the word, a possessive `'s` included. */
  tail(index: number): string {
    return this.text.slice(this.end(index), this.ends[index] ?? 0);
  }

  /** The text from one word to another, without punctuation around it. */
  between(first: number, last: number): string {
    return this.text.slice(this.start(first), this.end(last));
  }
}
