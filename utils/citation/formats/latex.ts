/** Text in LaTeX's alphabet, for BibTeX and BibLaTeX. */

const COMMANDS: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
  // BibTeX counts braces without looking at what stands in front: by name they are none.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
};

/** Two of these, and a backquote behind a mark, are one other sign to LaTeX; empty braces keep them apart. */
const LIGATURES = /(['`,])(?=\1)|[?!](?=`)/g;

/**
 * Escapes the ten signs that LaTeX reads as commands, three of which its old fonts print others, and pairs that it
 * makes one sign of, but for the dashes that authors mean. All other letters stay as they are: LaTeX has read UTF-8
 * by default since 2018, and turning letters into commands loses those that have none.
 */
export const escapeLatex = (text: string): string =>
  text
    .replace(LIGATURES, '$&\0')
    .replace(/[\\~^&%$#_{}<>|]/g, (sign) => COMMANDS[sign] ?? sign)
    .replaceAll('\0', '{}');

/** For fields that are taken as they are (links, DOIs): only what would end the field is encoded. */
export const verbatim = (text: string): string =>
  text.replace(/[\\{}\s]/g, (sign) => encodeURIComponent(sign));

const FACES: Record<string, string> = {
  i: '\\textit{',
  b: '\\textbf{',
  sup: '\\textsuperscript{',
  sub: '\\textsubscript{',
  'span style="font-variant:small-caps;"': '\\textsc{',
  'span class="nocase"': '{',
};

const FACE = /<(\/?(?:i|b|sup|sub|span(?:\s[^<>]*=[^<>]*)?))>/;

/** A cleaned string with its faces as commands; `word` says what becomes of each run of plain text. */
export function facesToLatex(
  text: string,
  plain: (run: string, at: number) => string = escapeLatex,
): string {
  const open: string[] = [];
  const parts = text.split(FACE);
  const latex = parts.map((part, at) => {
    if (at % 2 === 0) return plain(part, at);
    if (part.startsWith('/')) return open.pop() ?? '';
    const command = FACES[part];
    open.push(command ? '}' : '');
    return command ?? '';
  });
  return latex.join('') + open.reverse().join('');
}

/**
 * A title whose capitals survive the styles that write titles in lower case, and no others.
 *
 * @param sentence the same title as a sentence: what has a capital there, behind the first word, keeps it
 */
export function titleToLatex(title: string, sentence = title): string {
  const sentences = sentence.split(FACE);
  let starts = true;
  return facesToLatex(title, (run, at) => {
    let from = 0;
    return run
      .split(/([\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*)/u)
      .map((part, index) => {
        const kept = (sentences[at] ?? run).slice(from, from + part.length);
        from += part.length;
        if (index % 2 === 0) {
          if (/[:.?!—–]\s*$/.test(part)) starts = true;
          return escapeLatex(part);
        }
        const isFirst = starts;
        starts = false;
        return part.split(/([-])/).reduce<{ out: string; from: number }>(
          ({ out, from }, piece) => {
            const word = kept.slice(from, from + piece.length);
            const keep = /\p{Lu}/u.test(isFirst && from === 0 ? word.slice(1) : word);
            return { out: out + (keep ? `{${piece}}` : piece), from: from + piece.length };
          },
          { out: '', from: 0 },
        ).out;
      })
      .join('');
  });
}
