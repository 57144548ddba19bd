/** The house rules of the design, held against the sources: who may know whom, and how long a module is. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** In the order of the data flow; each may know those to its left. */
const ROOMS = [
  'text',
  'identifiers',
  'page-metadata',
  'story',
  'papers',
  'pdf',
  'scholarly',
  'citation',
  'library',
  'messages',
  'browser',
];
/** Run in a page, a worker and Node alike, so they know nothing of an extension. */
const PURE_ROOMS = ROOMS.slice(0, ROOMS.indexOf('messages'));
const MAX_LINES = 300;
/** More modules than this side by side are several stages in one folder. */
const MAX_MODULES = 15;

function filesUnder(folder: string): string[] {
  const path = join(ROOT, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path).flatMap((name) => {
    const inner = `${folder}/${name}`;
    return statSync(join(ROOT, inner)).isDirectory() ? filesUnder(inner) : [inner];
  });
}

const isCode = (file: string) => /\.(ts|tsx|mjs)$/.test(file);
const sources = ['utils', 'components', 'entrypoints'].flatMap(filesUnder).filter(isCode);
const code = new Map(sources.map((file) => [file, readFileSync(join(ROOT, file), 'utf8')]));
const withoutComments = (text: string) =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');

/** What a module names in import and export statements and in import() calls. */
function importsOf(text: string): string[] {
  const statements = /(?:^|\n)\s*(?:import|export)\b[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]/g;
  const bare = /(?:^|\n)\s*import\s*['"]([^'"]+)['"]/g;
  const lazy = /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;
  const plain = withoutComments(text);
  return [statements, bare, lazy].flatMap((form) =>
    [...plain.matchAll(form)].map((found) => found[1] ?? ''),
  );
}

/** The project's own file that an import names, or null for a package. */
function target(from: string, specifier: string): string | null {
  if (!specifier.startsWith('.')) return null;
  const whole = resolve(ROOT, dirname(from), specifier.replace(/\?.*$/, ''));
  const path = relative(ROOT, whole).split(sep).join('/');
  const tries = ['', '.ts', '.tsx', '/index.ts', '/index.tsx'].map((ending) => path + ending);
  return tries.find((file) => code.has(file)) ?? null;
}

const edges = [...code].flatMap(([from, text]) =>
  importsOf(text).map((specifier) => ({ from, specifier, to: target(from, specifier) })),
);
const roomOf = (file: string | null) => /^utils\/([\w-]+)\//.exec(file ?? '')?.[1] ?? null;
const shown = ({ from, specifier }: { from: string; specifier: string }) => `${from}: ${specifier}`;

describe('rooms', () => {
  it('are entered left to right', () => {
    const backwards = edges.filter(({ from, to }) => {
      const [room, other] = [roomOf(from), roomOf(to)];
      return room !== null && other !== null && ROOMS.indexOf(other) > ROOMS.indexOf(room);
    });
    expect(backwards.map(shown)).toEqual([]);
  });

  it('are the ones the design names', () => {
    const rooms = new Set(sources.map(roomOf).filter((room) => room !== null));
    expect([...rooms].filter((room) => !ROOMS.includes(room))).toEqual([]);
  });

  it('that are pure know nothing of extensions, of the interface or of its language', () => {
    const outside = edges.filter(
      ({ from, specifier, to }) =>
        PURE_ROOMS.includes(roomOf(from) ?? '') &&
        (/^(wxt|preact|@wxt-dev|@webext-core|#)/.test(specifier) ||
          /^(components|entrypoints)\//.test(to ?? '')),
    );
    expect(outside.map(shown)).toEqual([]);
  });

  it('know no component and no entry point', () => {
    const wrong = edges.filter(
      ({ from, to }) => from.startsWith('utils/') && /^(components|entrypoints)\//.test(to ?? ''),
    );
    expect(wrong.map(shown)).toEqual([]);
  });

  it('leave the browser to utils/browser and the entry points', () => {
    const users = [...code].filter(([file, text]) => {
      if (/^(utils\/browser|entrypoints)\//.test(file)) return false;
      return (
        importsOf(text).some((specifier) =>
          /^(wxt|webextension-polyfill|#imports)/.test(specifier),
        ) ||
        /(?<![\w.$'"`-])(?:globalThis\.|window\.)?(?:chrome|browser)\.[a-z]\w*\??[.(]/.test(
          withoutComments(text),
        )
      );
    });
    expect(users.map(([file]) => file)).toEqual([]);
  });

  it('load the citation engine from the citation room only', () => {
    const others = edges.filter(
      ({ from, specifier }) =>
        /^(@citation-js|citeproc|citation-js)/.test(specifier) && roomOf(from) !== 'citation',
    );
    expect(others.map(shown)).toEqual([]);
  });
});

/** The folder of components that a file is in; null for those that all of them share. */
const folderOf = (file: string | null) => /^components\/(\w+)\//.exec(file ?? '')?.[1] ?? null;

describe('folders of components', () => {
  const styled = [...code].flatMap(([from, text]) =>
    importsOf(text).map((specifier) => ({
      from,
      specifier,
      to: specifier.startsWith('.')
        ? relative(ROOT, resolve(ROOT, dirname(from), specifier))
        : null,
    })),
  );

  it('know no circle', () => {
    const between = new Map<string, string[]>();
    for (const { from, to } of styled) {
      const [folder, other] = [folderOf(from), folderOf(to)];
      if (folder && other && folder !== other)
        between.set(folder, [...(between.get(folder) ?? []), other]);
    }
    expect(circlesIn(between)).toEqual([]);
  });

  it('may all import controls, which know nothing of components but themselves', () => {
    const others = styled.filter(
      ({ from, to }) =>
        folderOf(from) === 'controls' &&
        to?.startsWith('components/') &&
        folderOf(to) !== 'controls',
    );
    expect(others.map(shown)).toEqual([]);
  });
});

describe('modules', () => {
  it('import no circles', () => {
    expect(circles()).toEqual([]);
  });

  it('find everything they import from the project', () => {
    const lost = edges.filter(
      ({ from, specifier, to }) =>
        specifier.startsWith('.') &&
        to === null &&
        !existsSync(resolve(ROOT, dirname(from), specifier.replace(/\?.*$/, ''))),
    );
    expect(lost.map(shown)).toEqual([]);
  });

  it('are no barrels', () => {
    const barrels = [...code].filter(([, text]) => {
      const statements = withoutComments(text).trim();
      return statements !== '' && /^(export\s[^;]*from\s*['"][^'"]+['"];?\s*)+$/.test(statements);
    });
    expect(barrels.map(([file]) => file)).toEqual([]);
  });

  it(`are at most ${MAX_LINES} lines long, tables of data apart`, () => {
    const every = [...sources, ...filesUnder('scripts').filter(isCode)];
    const long = every.flatMap((file) => {
      const text = readFileSync(join(ROOT, file), 'utf8');
      const lines = text.split('\n').length - 1;
      return lines > MAX_LINES && !isTable(text) ? [`${file}: ${lines}`] : [];
    });
    expect(long).toEqual([]);
  });

  it(`stand ${MAX_MODULES} at most in a folder, tables of data apart`, () => {
    const counts = new Map<string, number>();
    for (const file of [...sources, ...filesUnder('scripts').filter(isCode)]) {
      if (!dirname(file).endsWith('/data'))
        counts.set(dirname(file), (counts.get(dirname(file)) ?? 0) + 1);
    }
    const crowded = [...counts].filter(([, count]) => count > MAX_MODULES);
    expect(crowded.map(([folder, count]) => `${folder}: ${count}`)).toEqual([]);
  });

  it('open by saying what they do', () => {
    const silent = [...code].filter(
      ([file, text]) => !isTiny(text) && !file.endsWith('.d.ts') && !opensWithComment(text),
    );
    expect(silent.map(([file]) => file)).toEqual([]);
  });
});

/** A table holds values only: nothing in it is run. */
const isTable = (text: string) => !/=>|\bfunction\b|\bclass\b/.test(withoutComments(text));

const isTiny = (text: string) => text.split('\n').length <= 12;

/** A doc comment before the first statement that is no import. */
function opensWithComment(text: string): boolean {
  const afterImports = text.replace(/^(?:\s*import\b[^;]*;)*\s*/, '');
  return text.startsWith('/**') || afterImports.startsWith('/**');
}

function circles(): string[] {
  const next = new Map<string, string[]>();
  for (const { from, to } of edges) if (to) next.set(from, [...(next.get(from) ?? []), to]);
  return circlesIn(next);
}

function circlesIn(next: ReadonlyMap<string, string[]>): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, path: string[]) => {
    const start = path.indexOf(file);
    if (start >= 0) found.push([...path.slice(start), file].join(' > '));
    if (start >= 0 || done.has(file)) return;
    for (const other of next.get(file) ?? []) visit(other, [...path, file]);
    done.add(file);
  };
  for (const file of next.keys()) visit(file, []);
  return found;
}

describe('files that are published', () => {
  const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' })
    .split('\0')
    .filter((file) => file !== '' && existsSync(join(ROOT, file)));
  const texts = tracked
    .filter((file) => !/\.(png|jpg|webp|gz|woff2|ico|zip)$/.test(file))
    .map((file) => [file, readFileSync(join(ROOT, file), 'utf8')] as const);

  it('name no folder of the machine they were written on', () => {
    const folder = /(?<![\w.\-/])\/(?:work|root|home|Users)\/[\w.-]+/;
    expect(texts.filter(([, text]) => folder.test(text)).map(([file]) => file)).toEqual([]);
  });

  it('name no package registry', () => {
    const own = 'tests/unit/rooms.test.ts';
    const named = texts.filter(
      ([file, text]) =>
        file !== own &&
        (/registry\.npmjs\.org|registry\.yarnpkg\.com/.test(text) ||
          (file === 'package-lock.json' && /"resolved"/.test(text))),
    );
    expect(named.map(([file]) => file)).toEqual([]);
  });
});
