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
  if (/^(?:<\?xml|<xml|<records?>)/i.test(text)) return 'endnote-xml';
  // Some programs leave out a space of the two.
  if (/^TY {1,2}- /m.test(text)) return 'ris';
  if (/^PMID ?- /m.test(text)) return 'nbib';
  if (/^\s*@\s*\w+\s*[{(]/m.test(text)) return 'bibtex';
  if (/^%[0A-Z] /m.test(text)) return 'enw';
  return null;
}

/** Where a record begins, in the formats that have one field a line. */
const BEGINNINGS: Partial<Record<ImportFormat, RegExp>> = {
  bibtex: /^\s*@\s*\w+\s*[{(]/,
  ris: /^TY {1,2}-/,
  nbib: /^PMID ?-/,
  enw: /^%0 /,
};

/** Of a format with lines; BibTeX's entries begin on lines of their own in all files but those made to confuse. */
export function recordsIn(file: string, format: ImportFormat): FileRecord[] {
  if (format === 'endnote-xml') return recordsInXml(file);
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

const [OPENING, CLOSING] = ['<record>', '</record>'];

/** One that is not closed ends where the next begins. */
function recordsInXml(file: string): FileRecord[] {
  const records: FileRecord[] = [];
  let line = 1;
  let seen = 0;
  for (let start = file.indexOf(OPENING); start >= 0; ) {
    line += file.slice(seen, start).split('\n').length - 1;
    seen = start;
    const next = file.indexOf(OPENING, start + 1);
    const text = file.slice(start, next < 0 ? file.length : next);
    const end = text.lastIndexOf(CLOSING);
    records.push({ line, text: end < 0 ? text : text.slice(0, end + CLOSING.length) });
    start = next;
  }
  return records;
}
