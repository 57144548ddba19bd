/** Reads values of a page's data: texts, addresses, and the names of those who wrote or published. */
import { collapseWhitespace } from '../text/characters';
import { decodeEntities } from '../text/html-entities';
import { isNode } from './nodes';
import { isOrganisation } from './schema-types';
import type { DataNode, DataValue } from './types';

/** More authors than this are nobody's byline. */
const MAX_NAMES = 200;

/** Text that pages often escape once too often; tags in it go. */
export const plainText = (text: string): string =>
  collapseWhitespace(decodeEntities(text).replace(/<\/?[a-z][^<>]*>/gi, ''));

export const valuesOf = (node: DataNode | null, name: string): readonly DataValue[] =>
  node?.properties.get(name) ?? [];

/** The first of these properties that has a value, as it came; empty where none has. */
export function stringOf(node: DataNode | null, ...names: readonly string[]): string {
  for (const name of names) {
    for (const value of valuesOf(node, name)) {
      const text = isNode(value)
        ? stringValue(value.properties.get('name')?.[0])
        : stringValue(value);
      if (text) return text;
    }
  }
  return '';
}

const stringValue = (value: DataValue | undefined): string =>
  value === undefined || isNode(value) ? '' : String(value);

/** The address that a value is or has; empty where it has none. An `@id` may be no more than a name. */
export function addressOf(value: DataValue | undefined): string {
  if (!isNode(value)) return stringValue(value);
  const [url] = valuesOf(value, 'url');
  const linked = [url, value].find((node) => isNode(node) && node.element?.hasAttribute('href'));
  return stringValue(url) || (isNode(linked) && linked.id) || '';
}

/** Somebody, or an institution, that data name. */
export interface Agent {
  name: string;
  isOrganisation: boolean;
}

/** Who the values name: by a text, by a thing with a name, or by the parts of a name. */
export function agentsIn(values: readonly DataValue[]): Agent[] {
  return values.slice(0, MAX_NAMES).flatMap((value) => {
    if (!isNode(value)) return named([value], false);
    const whole = named(valuesOf(value, 'name').slice(0, MAX_NAMES), isOrganisation(value));
    if (whole.length > 0) return whole;
    const parts = [stringOf(value, 'givenName'), stringOf(value, 'familyName')].map(plainText);
    return named([parts.filter(Boolean).join(' ')], false);
  });
}

const named = (names: readonly DataValue[], isOrganisation: boolean): Agent[] =>
  names
    .map((name) => (typeof name === 'string' ? plainText(name) : ''))
    .filter(Boolean)
    .map((name) => ({ name, isOrganisation }));

export const namesIn = (values: readonly DataValue[]): string[] =>
  agentsIn(values).map(({ name }) => name);
