/** Finds the data that a page's scripts carry for other scripts: JSON by itself, or assigned. Nothing of it is ever run. */
import { isJsonLd } from './json-ld';
import type { HydrationState } from './types';

/** Data larger than this are not parsed: reading them would take longer than a reader waits. Characters. */
const MAX_LENGTH = 4_000_000;

/** How many values of one script's data are looked at. */
const MAX_VALUES = 100_000;

/** `window.__STATE__ = {`, `var data = {`, `self.a["b"] = JSON.parse("` and the like. */
const ASSIGNMENT =
  /(?:^|[;\s])(?:var\s+|let\s+|const\s+|(?:window|self|globalThis)\s*[.[])[\w$.[\]"']+\s*=\s*(JSON\.parse\(\s*(?=["'])|(?=[{[]))/g;

/** One for each script that stands in the page, in page order. */
export function readHydration(document: Document): HydrationState[] {
  return [...document.querySelectorAll('script:not([src])')]
    .filter((script) => !isJsonLd(script))
    .map((script) => new ScriptState(script));
}

class ScriptState implements HydrationState {
  readonly source: string;
  private readonly type: string;
  private parsed: Pick<HydrationState, 'values' | 'rest'> | null = null;

  constructor(script: Element) {
    this.source = script.textContent ?? '';
    this.type = script.getAttribute('type')?.trim().toLowerCase() ?? '';
  }

  get values(): readonly unknown[] {
    return this.parts.values;
  }

  get rest(): string {
    return this.parts.rest;
  }

  private get parts(): Pick<HydrationState, 'values' | 'rest'> {
    this.parsed ??= this.source.length > MAX_LENGTH ? unread(this.source) : this.parse();
    return this.parsed;
  }

  private parse(): Pick<HydrationState, 'values' | 'rest'> {
    if (/^(?:application|text)\/(?:\S+\+)?json\b/.test(this.type)) {
      const value = parseJson(this.source);
      return value === null ? unread(this.source) : { values: [value], rest: '' };
    }
    return /^$|^module$|javascript\b/.test(this.type) ? assigned(this.source) : unread(this.source);
  }
}

const unread = (source: string) => ({ values: [], rest: source });

/** Where the value that begins at `start` ends, found in one pass; -1 where it does not end. */
function endOfValue(source: string, start: number): number {
  let depth = 0;
  for (let at = start; at < source.length; at += 1) {
    const code = source.charCodeAt(at);
    if (code === 34) {
      for (at += 1; at < source.length && source.charCodeAt(at) !== 34; at += 1)
        if (source.charCodeAt(at) === 92) at += 1;
    } else if (code === 123 || code === 91) depth += 1;
    else if (code === 125 || code === 93) depth -= 1;
    if (depth === 0) return at + 1;
  }
  return -1;
}

function parseJson(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return null;
  }
}

/** What the assignments of a script give, as far as they are JSON: an object, or a string of JSON. */
function assigned(source: string): Pick<HydrationState, 'values' | 'rest'> {
  const values: unknown[] = [];
  const rest: string[] = [];
  let done = 0;
  // Code is read again for each assignment within it: so often, and no more.
  let left = source.length * 8;
  for (const match of source.matchAll(ASSIGNMENT)) {
    const start = match.index + match[0].length;
    // What stands within a value that was read is no assignment.
    if (start < done) continue;
    const end = endOfValue(source, start);
    left -= end - start;
    if (end < 0 || left < 0) break;
    const value = parseJson(source.slice(start, end));
    if (value === null) continue;
    rest.push(source.slice(done, start));
    done = end;
    values.push(typeof value === 'string' ? parseJson(value) : value);
  }
  rest.push(source.slice(done));
  return { values, rest: rest.join('') };
}

/** A value within a page's data, and the name it has there; items of a list go by the name of the list. */
export interface Entry {
  key: string;
  value: unknown;
}

/** Every value within, the outer before the inner, in the order of the page. Depth costs no stack. */
export function* entriesIn(data: unknown): Generator<Entry> {
  const waiting: Entry[] = [{ key: '', value: data }];
  for (let looked = 0; looked < MAX_VALUES; looked += 1) {
    const next = waiting.pop();
    if (!next) return;
    yield next;
    const { key, value } = next;
    if (!value || typeof value !== 'object') continue;
    const inner: Entry[] = Array.isArray(value)
      ? value.map((item) => ({ key, value: item }))
      : Object.entries(value).map(([name, item]) => ({ key: name, value: item }));
    for (let at = inner.length - 1; at >= 0; at -= 1) waiting.push(inner[at] as Entry);
  }
}
