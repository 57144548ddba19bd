/** Ways to break a module, one at a time: what a test ought to notice. */
import { parseSync, Visitor } from 'vite';

/** Comparisons with their bound shifted, or turned round. */
const OTHER_OPERATOR = {
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '===': '!==',
  '!==': '===',
  '+': '-',
  '-': '+',
  '*': '/',
  '/': '*',
  '&&': '||',
  '||': '&&',
  '+=': '-=',
  '-=': '+=',
};
const OTHER_METHOD = { some: 'every', every: 'some' };

/** Nothing in a type is run. */
const TYPES = ['TSTypeAnnotation', 'TSTypeAliasDeclaration', 'TSInterfaceDeclaration'];

/** [{line, from, to, code}]: each the whole module, broken in one place. */
export function mutantsOf(code, file) {
  const { program } = parseSync(file, code);
  const found = [];
  const types = [];
  const text = ({ start, end }) => code.slice(start, end);
  const swap = ({ start, end }, to) => found.push({ start, end, to });
  const negate = (test) => swap(test, `!(${text(test)})`);
  const turn = (node) => {
    const to = OTHER_OPERATOR[node.operator];
    const { left, right } = node;
    if (to) swap(node, `${text(left)} ${to} ${text(right)}`);
  };

  new Visitor({
    IfStatement(node) {
      negate(node.test);
      if (!node.alternate && leaves(node.consequent)) swap(node, ';');
    },
    ConditionalExpression: ({ test }) => negate(test),
    BinaryExpression: turn,
    AssignmentExpression: turn,
    LogicalExpression(node) {
      // "?? ''" is mostly there for the types: a pattern finds nothing in either.
      if (node.operator !== '??') turn(node);
      else if (node.right.value !== '') swap(node, text(node.left));
    },
    UnaryExpression(node) {
      if (node.operator === '!') swap(node, text(node.argument));
    },
    ArrayExpression({ elements, start, end }) {
      const [first, ...others] = elements;
      if (first && others.length > 0) swap({ start, end }, `[${text(first)}]`);
    },
    MemberExpression({ property }) {
      const to = OTHER_METHOD[property.name];
      if (to) swap(property, to);
    },
    Literal(node) {
      if (typeof node.value === 'number') swap(node, `(${text(node)} + 1)`);
      else if (typeof node.value === 'boolean') swap(node, String(!node.value));
      else if (node.regex) shorten(node, node.regex);
    },
    ...Object.fromEntries(TYPES.map((type) => [type, (node) => types.push(node)])),
  }).visit(program);

  /** Of the alternatives of a pattern only the first. */
  function shorten(node, { pattern, flags }) {
    const alternatives = pattern.split(/(?<!\\)\|/);
    if (alternatives.length > 1 && !/[()[\]]/.test(pattern))
      swap(node, `/${alternatives[0]}/${flags}`);
  }

  return found
    .filter(({ start, end }) => !types.some((type) => type.start <= start && end <= type.end))
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, to }) => ({
      line: code.slice(0, start).split('\n').length,
      from: onOneLine(code.slice(start, end)),
      to: onOneLine(to),
      code: code.slice(0, start) + to + code.slice(end),
    }));
}

/** Whether a branch only leads out of where it stands. */
function leaves(branch) {
  const last = branch.type === 'BlockStatement' ? branch.body.at(-1) : branch;
  return ['ReturnStatement', 'ContinueStatement'].includes(last?.type);
}

const onOneLine = (text) => {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 57)}…` : line;
};
