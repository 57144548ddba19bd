/** Cuts a file of references into its records, so that one that cannot be read is told by its line and spoils no other. */

export type ImportFormat = 'bibtex' | 'ris' | 'enw' | 'endnote-xml' | 'nbib' | 'csl-json';

export interface FileRecord {
  /** Where it begins, from 1. */
  line: number;
  text: string;
}

/** By what a file of the format cannot do without; null for everything else. */
export function formatOf(file: string): ImportFormat | null {
  const text = file.replace(/^\ufeff/, '').trimStart();
  if (/^[[{]/.test(text)) return 'csl-json';
  if (/^<\?xml|^<xml|^<records?>/i.test(text)) return 'endnote-xml';
  if (/^TY {2}- /m.test(text)) return 'ris';
  if (/^PMID ?- /m.test(text)) return 'nbib';
  if (/^\s*@\s*\w+\s*[{(]/m.test(text)) return 'bibtex';
  if (/^%[0A-Z] /m.test(text)) return 'enw';
  return null;
}

/** Where a record begins, in the formats that have one field a line. */
const BEGINNINGS: Partial<Record<ImportFormat, RegExp>> = {
  bibtex: /^\s*@\s*\w+\s*[{(]/,
  ris: /^TY {2}-/,
  nbib: /^PMID ?-/,
  enw: /^%0 /,
};

/** Of a format with lines; BibTeX's entries begin on lines of their own in all files but those made to confuse. */
export function recordsIn(file: string, format: ImportFormat): FileRecord[] {
  const beginning = BEGINNINGS[format];
  if (!beginning) return [{ line: 1, text: file }];
  const records: { line: number; lines: string[] }[] = [];
  for (const [at, line] of file
    .replace(/^\ufeff/, '')
    .split(/\r\n?|\n/)
    .entries()) {
    if (beginning.test(line)) records.push({ line: at + 1, lines: [] });
    records.at(-1)?.lines.push(line);
  }
  return records.map(({ line, lines }) => ({ line, text: lines.join('\n') }));
}
