/**
 * Reads unknown JSON by hand: each reader gives the value where it has the promised shape, else
 * nothing, so that a service's odd field costs that field and never the whole answer.
 */
import { ownValue } from '../../text/own-value';

export type Json = Record<string, unknown>;

export function asObject(value: unknown): Json | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Json)
    : undefined;
}

export function asList(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

/** All members that are objects. */
export function asObjects(value: unknown): Json[] {
  return asList(value)
    .map(asObject)
    .filter((member) => member !== undefined);
}

/** A text that is not empty, trimmed; numbers as they are written. */
export function asText(value: unknown): string | undefined {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (typeof value !== 'string') return undefined;
  const text = value.trim();
  return text === '' ? undefined : text;
}

/** All members that are texts; a lone text counts as a list of one. */
export function asTexts(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).flatMap((member) => asText(member) ?? []);
}

/** What a table of ours has under a name in an answer. */
export function inTable<Value>(
  table: Readonly<Partial<Record<string, Value>>>,
  name: unknown,
): Value | undefined {
  const key = asText(name);
  return key === undefined ? undefined : ownValue(table, key);
}
