import messages from '../../locales/en.yml?raw';

/**
 * Stands in for `#i18n` where no extension API is there: reads locales/en.yml itself, so that tests
 * see the words that readers see and fail on a key that does not exist.
 */
const table = flatten(messages);

/** Enough of YAML for our message files: nested keys, quoted or plain one-line strings. */
function flatten(yaml: string): Map<string, string> {
  const found = new Map<string, string>();
  const path: string[] = [];
  for (const line of yaml.split('\n')) {
    const match = /^( *)([\w-]+):\s*(.*)$/.exec(line);
    if (!match) continue;
    const [, indent = '', key = '', rest = ''] = match;
    path.length = indent.length / 2;
    path.push(key);
    if (rest === '') continue;
    found.set(path.join('.'), rest.replace(/^(["'])(.*)\1$/, '$2').replaceAll("''", "'"));
  }
  return found;
}

type Substitutions = Record<string, string | number> | string[];

/** `t(key)`, `t(key, substitutions)`, `t(key, count)`, `t(key, count, substitutions)`. */
function t(key: string, ...rest: (number | Substitutions | undefined)[]): string {
  const count = rest.find((part) => typeof part === 'number');
  const given = rest.find((part) => typeof part === 'object');
  const message =
    count === undefined ? table.get(key) : (table.get(`${key}.${count}`) ?? table.get(`${key}.n`));
  if (message === undefined) throw new Error(`locales/en.yml has no message "${key}"`);
  const listed = Array.isArray(given) ? given : count === undefined ? [] : [String(count)];
  const named = Array.isArray(given) ? {} : (given ?? {});
  return message
    .replace(/\{(\w+)\}/g, (whole, name) => (name in named ? String(named[name]) : whole))
    .replace(/\$(\d)/g, (_, index) => listed[Number(index) - 1] ?? '');
}

export const i18n = { t };
