/** Puts lines together to what they are set as: headings, paragraphs, what is said of figures. */
import type { Line, PdfPage, Run } from '../types';
import { furnitureOf } from './furniture';
import { isOfSize, type Measure, measure } from './measure';
import { inReadingOrder } from './reading-order';

export interface Block {
  kind: 'heading' | 'paragraph' | 'caption' | 'table';
  lines: Line[];
  /** Number of its page, from 0. */
  page: number;
  /** The largest size of its lines. */
  size: number;
  font: string;
  /** From the top of its page. */
  top: number;
}

export interface Layout {
  blocks: Block[];
  furniture: ReadonlySet<Line>;
  usual: Measure;
}

export function layOut(pages: readonly PdfPage[]): Layout {
  const usual = measure(pages);
  const furniture = furnitureOf(pages);
  const blocks = pages.flatMap((page, number) =>
    blocksOf(
      inReadingOrder(page).filter((line) => !furniture.has(line)),
      number,
      usual,
    ),
  );
  return { blocks: joined(blocks), furniture, usual };
}

function blocksOf(lines: readonly Line[], page: number, usual: Measure): Block[] {
  const groups: Line[][] = [];
  const columns = columnsOf(lines);
  for (const line of lines) {
    const group = groups.at(-1);
    if (group && goesOn(group, line, usual, columns)) group.push(line);
    else groups.push([line]);
  }
  return groups.map((group) => blockOf(group, page, usual));
}

const edgeOf = ({ left }: Line) => Math.round(left / 4);
/** So many lines begin one under the other where a column begins. */
const MIN_LINES = 8;

/** Where columns begin, by `edgeOf`. */
function columnsOf(lines: readonly Line[]): ReadonlySet<number> {
  const counts = new Map<number, number>();
  for (const line of lines) counts.set(edgeOf(line), (counts.get(edgeOf(line)) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count >= MIN_LINES).map(([edge]) => edge));
}

/** Whether a line is set as the next one of its paragraph. */
function goesOn(
  group: readonly Line[],
  line: Line,
  usual: Measure,
  columns: ReadonlySet<number>,
): boolean {
  const last = group.at(-1) as Line;
  const size = Math.max(last.size, line.size);
  if (Math.abs(last.size - line.size) > size * 0.12) return false;
  const step = line.base - last.base;
  // Beside each other in a row of a table, or a word that was set apart.
  if (Math.abs(step) < size * 0.3)
    return line.left - last.right < size * 4 && line.left > last.left && !columns.has(edgeOf(line));
  const leading = isOfSize(line, usual.size) ? usual.leading : size * 1.35;
  if (step < 0 || step > Math.max(leading * 1.32, size * 1.25)) return false;
  if (line.left > last.right || line.right < last.left) return false;
  const isHeading = isHeadingLine(last, usual) !== isHeadingLine(line, usual);
  if (isHeading && group.length <= 2) return false;
  const edge = Math.min(...group.map(({ left }) => left));
  const far = Math.max(...group.map(({ right }) => right), line.right);
  const isIndented = line.left > edge + size * 0.8 && line.left < edge + size * 4;
  // Of a paragraph with a hanging first line, the second one is set in.
  if (isIndented && group.length > 1) return false;
  const isShort = last.right < far - (far - edge) * 0.12;
  if (isShort && ENDED.test(last.text)) return false;
  return !ENTRY.test(line.text) || !ENDED.test(last.text);
}

const ENDED = /[.!?:。！？؟][)\]”"’»]*\d{0,3}$/;
/** The beginning of an entry of a list. */
const ENTRY = /^(?:\[\d{1,3}\]|\(?\d{1,3}[.)]\s|[•–▪‣*]\s)/;

const isHeadingLine = ({ size, font, text }: Line, usual: Measure): boolean =>
  (size > usual.size * 1.08 || font !== usual.font) && text.length <= 120;

const CAPTION =
  /^(?:supplementary |extended data )?(?:fig(?:ure|\.)?|table|tab\.|scheme|box|abb(?:ildung|\.)|tabelle|tableau|figura|tabla|tabela|tabella|рис(?:унок|\.)|таблица|εικόνα|πίνακας|图|圖|図|表|그림|표)\s*\.?\s?[\dⅠ-ⅫIVX]{1,3}[a-z]?\s?(?:[.:|—–-]|\s)/iu;
/** "1", "2.3.", "IV." before the words of a heading. */
const NUMBERED = /^(?:\d{1,2}(?:\.\d{1,2}){0,3}\.?|[IVX]{1,5}\.|[A-H]\.)\s+\p{Lu}/u;

function blockOf(lines: Line[], page: number, usual: Measure): Block {
  const [first] = lines as [Line];
  const size = Math.max(...lines.map((line) => line.size));
  const block = { lines, page, size, font: first.font, top: first.base - first.size };
  return { kind: kindOf(lines, size, usual), ...block };
}

/** Rows with so many wide gaps are those of a table. */
const ROW_GAPS = 2;
const MIN_ROWS = 3;

function kindOf(lines: readonly Line[], size: number, usual: Measure): Block['kind'] {
  const [first] = lines as [Line];
  const text = lines.map((line) => line.text).join(' ');
  if (CAPTION.test(text) && text.length > 12) return 'caption';
  if (isTable(lines)) return 'table';
  if (lines.length > 3 || text.length > 160 || !/\p{L}{2}/u.test(text)) return 'paragraph';
  const isLarger = size > usual.size * 1.08;
  const isOther = first.font !== usual.font && size > usual.size * 0.88;
  const isCapitals = text === text.toUpperCase() && text !== text.toLowerCase() && text.length > 4;
  const endsOpen = !/[.,;]$/.test(text) || NUMBERED.test(text);
  if (!endsOpen || !/^[\p{L}\p{N}“"(]/u.test(text)) return 'paragraph';
  if (isLarger || ((isOther || isCapitals) && text.length <= 100)) return 'heading';
  return 'paragraph';
}

function isTable(lines: readonly Line[]): boolean {
  const rows = new Map<number, number>();
  for (const line of lines) {
    const row = Math.round(line.base / 3);
    rows.set(row, (rows.get(row) ?? -1) + 1 + line.gaps);
  }
  const wide = [...rows.values()].filter((gaps) => gaps >= ROW_GAPS).length;
  return wide >= MIN_ROWS && wide >= rows.size * 0.6;
}

/** Paragraphs that a column, a page or a figure has parted are one again. */
function joined(blocks: readonly Block[]): Block[] {
  const whole: Block[] = [];
  /** The paragraph that may go on: figures and tables stand between. */
  let open: Block | null = null;
  for (const block of blocks) {
    const isText = block.kind === 'paragraph';
    const [first] = block.lines;
    if (isText && open && first && isOpen(open) && BEGINS_WITHIN.test(first.text)) {
      if (Math.abs(open.size - block.size) < open.size * 0.07 && block.page - open.page <= 1) {
        open.lines.push(...block.lines);
        open.page = block.page;
        continue;
      }
    }
    const kept = { ...block, lines: [...block.lines] };
    whole.push(kept);
    if (isText && block.lines.length > 1) open = kept;
    else if (block.kind === 'heading') open = null;
  }
  return whole;
}

const BEGINS_WITHIN = /^[\p{Ll}\d(]/u;
const isOpen = ({ lines }: Block) => !ENDED.test(lines.at(-1)?.text ?? '.');

/** The words of a block in one piece; words that were parted at the end of a line are whole again. */
export function runsOf({ lines }: Block, compounds: ReadonlySet<string>): Run[] {
  const runs: Run[] = [];
  for (const line of lines) {
    const last = runs.at(-1);
    if (last) joinLines(last, line, compounds);
    for (const run of line.runs) {
      const before = runs.at(-1);
      if (before && before.raised === run.raised) before.text += run.text;
      else runs.push({ ...run });
    }
  }
  return runs.map((run) => ({ ...run, text: run.text.replace(/\s+/g, ' ') }));
}

function joinLines(last: Run, next: Line, compounds: ReadonlySet<string>): void {
  // A hyphen at the end of a line is the identifier's or the address's own.
  if (/(?:10\.\d{4,9}\/|:\/\/)\S*-$/.test(last.text)) return;
  const parted = /(\p{L}+)[-\u00ad\u2010]\s*$/u.exec(last.text);
  const [rest] = /^\p{Ll}+/u.exec(next.text) ?? [];
  if (!parted || !rest) {
    if (!/\s$/.test(last.text) && !/^10\.\d{4,9}\/\S*$|\/$/.test(last.text)) last.text += ' ';
    return;
  }
  const isCompound = compounds.has(`${parted[1]}-${rest}`.toLowerCase());
  last.text = last.text.replace(/[-\u00ad\u2010]\s*$/u, isCompound ? '-' : '');
}

/** Words that the document writes with a hyphen in the middle of a line. */
export function compoundsOf(pages: readonly PdfPage[]): ReadonlySet<string> {
  const compounds = new Set<string>();
  for (const page of pages)
    for (const { text } of page.lines)
      for (const [word] of text.matchAll(/\p{L}+-\p{L}+/gu)) compounds.add(word.toLowerCase());
  return compounds;
}
