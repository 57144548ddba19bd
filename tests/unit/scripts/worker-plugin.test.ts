import { readFileSync } from 'node:fs';
import { build, parseAst } from 'vite';
import { describe, expect, test } from 'vitest';
import {
  functionsOf,
  LIST,
  PROCESSOR,
  processorVersion,
} from '../../../scripts/lib/csl/functions.mjs';
import { citationWorker } from '../../../scripts/lib/csl/worker-plugin.mjs';
import { specialiseForOne } from '../../../utils/citation/engine/specialise-style';

const code = readFileSync(PROCESSOR, 'utf8');
const facts = { types: ['thesis'], missing: ['genre'] };

/** A module built as the citation worker is, without writing it. */
async function built(source: string): Promise<string> {
  const entry = '\0entry';
  const made = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === 'entry' ? entry : null),
        load: (id) => (id === entry ? source : null),
      },
      citationWorker({ style: 'nature', locale: 'de-DE', facts, specialiseForOne }),
    ],
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: { input: 'entry', preserveEntrySignatures: 'strict' },
    },
  });
  const { output } = made as unknown as { output: [{ code: string }] };
  return output[0].code;
}

describe('the citation worker’s script', () => {
  test('carries the style and the language that most first citations need, in ASCII', async () => {
    const script = await built("import first from 'virtual:first-csl-data'; export default first;");
    expect(script).toMatch(/^[\0-\x7f]*$/);
    const url = `data:text/javascript,${encodeURIComponent(script)}`;
    const { default: first } = await import(/* @vite-ignore */ url);
    const whole = JSON.parse(first['style nature']);
    expect(whole).toMatchObject({ n: 'style' });
    const cut = first[`style nature for ${JSON.stringify(facts)}`];
    expect(JSON.parse(cut)).toEqual(specialiseForOne(whole, facts));
    expect(first['locale de-DE']).toContain('März');
  });

  test('has the functions of the first citation in brackets', async () => {
    const script = await built("import CSL from 'citeproc'; console.log(CSL);");
    const { names } = JSON.parse(readFileSync(LIST, 'utf8'));
    const marked = script.match(/[=:(]\(function\(/g) ?? [];
    expect(marked.length).toBeGreaterThan(names.length / 2);
  });

  test('leaves out how names are read that are one string', async () => {
    const script = await built("export { parse } from '@citation-js/name';");
    expect(script.length).toBeLessThan(500);
  });

  test('knows the functions of the citeproc that is installed', async () => {
    const { citeproc, names } = JSON.parse(readFileSync(LIST, 'utf8'));
    expect(citeproc, 'run scripts/first-citation.mjs').toBe(processorVersion());
    const known = new Set(functionsOf(code, parseAst(code)).map(({ name }) => name));
    expect(names.filter((name: string) => !known.has(name))).toEqual([]);
  });
});

test('functions are named by what they are given to and stand in', async () => {
  const source = `
    A.b = function () { var c = function () {}; c = function () {}; };
    A.d = { e: function () {}, "f": { g: function () {} } };
    var h = function () {};`;
  expect(functionsOf(source, parseAst(source)).map(({ name }) => name)).toEqual([
    'A.b',
    'A.b/c',
    'A.b/c~2',
    'A.d/e',
    'A.d/f/g',
    'h',
  ]);
});
