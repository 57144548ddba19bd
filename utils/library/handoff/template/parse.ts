/**
 * The template of a note, as readers write it: `{{title}}`, `{{published|date:"YYYY"}}`, `{% for h in highlights %}` …
 * `{% endfor %}`, `{% if note %}` … `{% else %}` … `{% endif %}`. A tag that stands alone in its line takes the line.
 */

export interface FilterCall {
  name: string;
  arguments: string[];
}

export type Part =
  | { kind: 'text'; text: string }
  | { kind: 'field'; path: string[]; filters: FilterCall[]; line: number }
  | { kind: 'for'; name: string; path: string[]; line: number; parts: Part[] }
  | { kind: 'if'; path: string[]; isNot: boolean; line: number; parts: Part[]; others: Part[] };

/** Where a template cannot be read, and what of. */
export interface TemplateFault {
  line: number;
  /** `unclosed`: a tag, or a loop or condition, that nothing ends; `stray`: an end of nothing; `unread`: no tag; `long`: too long. */
  problem: 'unclosed' | 'stray' | 'unread' | 'long';
  /** As it stands there. */
  text: string;
}

export type Parsed = { ok: true; parts: Part[] } | { ok: false; fault: TemplateFault };

interface Open {
  block: Extract<Part, { kind: 'for' | 'if' }>;
  /** Where what comes next goes. */
  into: Part[];
}

/** Signs of a template, and blocks in one another: more were not written by a reader. */
const LONGEST = 200_000;
const DEEPEST = 20;

export function parseTemplate(template: string): Parsed {
  if (template.length > LONGEST)
    return { ok: false, fault: { line: 1, problem: 'long', text: '' } };
  const root: Part[] = [];
  const open: Open[] = [];
  const into = () => open.at(-1)?.into ?? root;
  const text = (from: number, to: number) => {
    if (to > from) into().push({ kind: 'text', text: template.slice(from, to) });
  };
  const starts = tagStarts(template);
  let next = 0;
  let at = 0;
  let line = 1;
  let counted = 0;
  for (;;) {
    while ((starts[next] ?? at) < at) next++;
    const start = starts[next] ?? null;
    line += newlines(template.slice(counted, start ?? template.length));
    counted = start ?? template.length;
    if (start === null) {
      text(at, template.length);
      break;
    }
    const isField = template[start + 1] === '{';
    const end = template.indexOf(isField ? '}}' : '%}', start + 2);
    const written =
      template.slice(start, Math.min(end < 0 ? start + 40 : end + 2, start + 80)).split('\n')[0] ??
      '';
    if (end < 0) return { ok: false, fault: { line, problem: 'unclosed', text: written } };
    const inside = template.slice(start + 2, end).trim();
    if (isField) {
      const field = fieldOf(inside, line);
      if (!field) return { ok: false, fault: { line, problem: 'unread', text: written } };
      text(at, start);
      into().push(field);
      at = end + 2;
      continue;
    }
    const [from, to] = wholeLine(template, start, end + 2);
    text(at, Math.max(at, from));
    at = to;
    const fault = applyTag(inside, line, open, into);
    if (fault) return { ok: false, fault: { line, problem: fault, text: written } };
    if (open.length > DEEPEST)
      return { ok: false, fault: { line, problem: 'long', text: written } };
  }
  const last = open.at(-1);
  return last
    ? { ok: false, fault: { line: last.block.line, problem: 'unclosed', text: last.block.kind } }
    : { ok: true, parts: root };
}

/** Where each begins, found once: a template of one kind alone is not searched for the other again and again. */
function tagStarts(template: string): number[] {
  return [...template.matchAll(/\{[{%]/g)].map(({ index }) => index);
}

const newlines = (text: string): number => text.split('\n').length - 1;

/** The line of a tag that stands alone in it; else the tag. */
function wholeLine(template: string, start: number, end: number): [number, number] {
  let from = start;
  while (from > 0 && /[ \t]/.test(template[from - 1] ?? '')) from--;
  let to = end;
  while (/[ \t]/.test(template[to] ?? '')) to++;
  const begins = from === 0 || template[from - 1] === '\n';
  const ends = to === template.length || template[to] === '\n';
  return begins && ends ? [from, Math.min(to + 1, template.length)] : [start, end];
}

/** Opens, turns or closes a block. */
function applyTag(
  inside: string,
  line: number,
  open: Open[],
  into: () => Part[],
): TemplateFault['problem'] | null {
  const [, name, list] = /^for\s+(\w+)\s+in\s+([\w.]+)$/.exec(inside) ?? [];
  const [, not, condition] = /^if\s+(not\s+)?([\w.]+)$/.exec(inside) ?? [];
  const last = open.at(-1);
  if (name && list) {
    const block = { kind: 'for' as const, name, path: list.split('.'), line, parts: [] };
    into().push(block);
    open.push({ block, into: block.parts });
  } else if (condition) {
    const path = condition.split('.');
    const block = { kind: 'if' as const, path, isNot: Boolean(not), line, parts: [], others: [] };
    into().push(block);
    open.push({ block, into: block.parts });
  } else if (inside === 'else' && last?.block.kind === 'if' && last.into === last.block.parts) {
    last.into = last.block.others;
  } else if (inside === 'endfor' || inside === 'endif') {
    if (`end${last?.block.kind}` !== inside) return 'stray';
    open.pop();
  } else return inside === 'else' ? 'stray' : 'unread';
  return null;
}

const ARGUMENT = /^\s*(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|(-?\d+))\s*/;

/** `a.b|name:"x","y"|other`; null where it is none. */
function fieldOf(inside: string, line: number): Part | null {
  const [whole = '', path = ''] = /^([\w.]+)\s*/.exec(inside) ?? [];
  if (!path) return null;
  const filters: FilterCall[] = [];
  let rest = inside.slice(whole.length);
  while (rest !== '') {
    const [beginning = '', name = '', colon] = /^\|\s*(\w+)\s*(:)?/.exec(rest) ?? [];
    if (!name) return null;
    rest = rest.slice(beginning.length);
    const given: string[] = [];
    while (colon) {
      const [taken, double, single, number] = ARGUMENT.exec(rest) ?? [];
      if (taken === undefined) return null;
      given.push((double ?? single ?? number ?? '').replace(/\\n/g, '\n').replace(/\\(.)/g, '$1'));
      rest = rest.slice(taken.length);
      if (!rest.startsWith(',')) break;
      rest = rest.slice(1);
    }
    filters.push({ name, arguments: given });
  }
  return { kind: 'field', path: path.split('.'), filters, line };
}
