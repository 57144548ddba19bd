/** The functions of citeproc-js by name, and which of them the first citation runs (first-citation.json). */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);

/** The processor's one file, as `import 'citeproc'` finds it. */
export const PROCESSOR = require.resolve('citeproc');

export const processorVersion = () =>
  JSON.parse(readFileSync(join(dirname(PROCESSOR), 'package.json'), 'utf8')).version;

/** Made by scripts/first-citation.mjs. */
export const LIST = fileURLToPath(new URL('./first-citation.json', import.meta.url));

/** What a function is given to, as "CSL.Node.text.build", or null where that has no name. */
function nameOf(code, node, parent) {
  if (parent.type === 'AssignmentExpression') return code.slice(parent.left.start, parent.left.end);
  if (parent.type === 'VariableDeclarator') return parent.id.name;
  if (parent.type === 'Property') return parent.key.name ?? parent.key.value;
  return node.id?.name ?? null;
}

/**
 * Every function expression with a name of its own: the names of what it stands in, and a number where several are
 * called the same.
 *
 * @param {string} code @param {{ type: string }} program as the bundler parses it
 * @returns {{ name: string, start: number, end: number }[]}
 */
export function functionsOf(code, program) {
  const found = [];
  const used = new Map();
  const visit = (node, parent, path) => {
    if (Array.isArray(node)) {
      for (const inner of node) visit(inner, parent, path);
      return;
    }
    if (typeof node?.type !== 'string') return;
    let inside = path;
    if (node.type === 'FunctionExpression') {
      const name = [...path, nameOf(code, node, parent) ?? ''].join('/');
      const count = (used.get(name) ?? 0) + 1;
      used.set(name, count);
      found.push({ name: count > 1 ? `${name}~${count}` : name, start: node.start, end: node.end });
      inside = [found.at(-1).name];
    } else if (node.type === 'ObjectExpression') {
      const name = nameOf(code, node, parent);
      if (name) inside = [...path, name];
    }
    for (const [key, value] of Object.entries(node))
      if (key !== 'type' && typeof value === 'object') visit(value, node, inside);
  };
  visit(program.body, program, []);
  return found;
}
