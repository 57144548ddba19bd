/** A table's own value under a name that comes from outside: no table has a "constructor". */
export const ownValue = <Value>(
  table: Readonly<Partial<Record<string, Value>>>,
  name: string,
): Value | undefined => (Object.hasOwn(table, name) ? table[name] : undefined);
