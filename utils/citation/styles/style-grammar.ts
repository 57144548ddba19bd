/**
 * What CSL 1.0.2 has, as far as the processor depends on it: it throws at an element that it does not know, and at the
 * first work that comes to a value that it does not know. https://docs.citationstyles.org/en/1.0.2/specification.html
 */
import { ownValue } from '../../text/own-value';
import type { PackedNode } from './csl-tree';

const RENDERING = 'text number date names label group choose';

/** Which elements may stand in which. What is in `info` is for people. */
const WITHIN: Record<string, string> = {
  style: 'info locale macro citation bibliography',
  locale: 'info style-options date terms',
  terms: 'term',
  term: 'single multiple',
  macro: RENDERING,
  citation: 'sort layout',
  bibliography: 'sort layout',
  sort: 'key',
  layout: RENDERING,
  group: RENDERING,
  choose: 'if else-if else',
  if: RENDERING,
  'else-if': RENDERING,
  else: RENDERING,
  names: 'name et-al label substitute',
  name: 'name-part',
  substitute: RENDERING,
  date: 'date-part',
};

const TRUTH = 'true false';
const PRECEDES = 'contextual after-inverted-name always never';
const NUMBER = /^\d{1,3}$/;

/** Values of attributes, wherever they stand. Of all others, and of words and signs, any is right. */
const VALUES: Record<string, string | RegExp> = {
  and: 'text symbol',
  collapse: 'citation-number year year-suffix year-suffix-ranged',
  class: 'in-text note',
  'date-parts': 'year-month-day year-month year',
  'delimiter-precedes-et-al': PRECEDES,
  'delimiter-precedes-last': PRECEDES,
  'demote-non-dropping-particle': 'never sort-only display-and-sort',
  disambiguate: 'true',
  'disambiguate-add-givenname': TRUTH,
  'disambiguate-add-names': TRUTH,
  'disambiguate-add-year-suffix': TRUTH,
  display: 'block left-margin right-inline indent',
  'entry-spacing': NUMBER,
  'et-al-min': NUMBER,
  'et-al-subsequent-min': NUMBER,
  'et-al-subsequent-use-first': NUMBER,
  'et-al-use-first': NUMBER,
  'et-al-use-last': TRUTH,
  'font-style': 'normal italic oblique',
  'font-variant': 'normal small-caps',
  'font-weight': 'normal bold light',
  'givenname-disambiguation-rule':
    'all-names all-names-with-initials primary-name primary-name-with-initials by-cite',
  'hanging-indent': TRUTH,
  initialize: TRUTH,
  'initialize-with-hyphen': TRUTH,
  'limit-day-ordinals-to-day-1': TRUTH,
  'line-spacing': NUMBER,
  'name-as-sort-order': 'first all',
  'name-form': 'long short count',
  'names-min': NUMBER,
  'names-use-first': NUMBER,
  'names-use-last': TRUTH,
  'near-note-distance': NUMBER,
  'page-range-format': 'chicago chicago-15 chicago-16 expanded minimal minimal-two',
  plural: 'contextual always never true false',
  'punctuation-in-quote': TRUTH,
  quotes: TRUTH,
  'second-field-align': 'flush margin',
  sort: 'ascending descending',
  'strip-periods': TRUTH,
  'subsequent-author-substitute-rule': 'complete-all complete-each partial-each partial-first',
  'text-case': 'lowercase uppercase capitalize-first capitalize-all sentence title normal',
  'text-decoration': 'none underline',
  'vertical-align': 'baseline sup sub',
};

const WORDS = 'long short symbol verb verb-short';

/** Values that an attribute has on these elements. */
const VALUES_ON: Record<string, Record<string, string>> = {
  if: { match: 'all any none' },
  'else-if': { match: 'all any none' },
  text: { form: WORDS },
  label: { form: WORDS },
  name: { form: 'long short count' },
  'name-part': { name: 'family given' },
  number: { form: 'numeric ordinal long-ordinal roman' },
  date: { form: 'numeric text' },
  'date-part': {
    name: 'year month day',
    form: 'numeric numeric-leading-zeros ordinal long short',
  },
};

export type Misfit = { problem: 'element' | 'value'; detail: string };

/** The first thing in a style that CSL does not have there; null where all fits. `detail` is as it is written. */
export function findMisfit(node: PackedNode): Misfit | null {
  for (const [name, value] of Object.entries(node.a ?? {})) {
    const known = ownValue(ownValue(VALUES_ON, node.n) ?? {}, name) ?? ownValue(VALUES, name);
    if (known !== undefined && !fits(value, known))
      return { problem: 'value', detail: `${node.n} ${name}="${value}"` };
  }
  const allowed = (ownValue(WITHIN, node.n) ?? '').split(' ');
  const inner = node.n === 'info' ? [] : (node.c ?? []).filter((one) => typeof one !== 'string');
  if (node.n === 'choose' && inner[0]?.n !== 'if')
    return { problem: 'element', detail: inner[0]?.n ?? 'choose' };
  for (const one of inner) {
    if (!allowed.includes(one.n)) return { problem: 'element', detail: one.n };
    const misfit = findMisfit(one);
    if (misfit) return misfit;
  }
  return null;
}

/** Blanks around a value of a list or number are none of it (XML Schema, 4.3.6). */
const fits = (value: string, known: string | RegExp): boolean =>
  typeof known === 'string' ? known.split(' ').includes(value.trim()) : known.test(value.trim());
