/** What a page declares of itself in a form made for machines, as all who read it get it. */

/** A value of a property: plain, or a thing that has properties of its own. */
export type DataValue = string | number | boolean | DataNode;

/** One thing that the page's data describe, whether in JSON-LD, microdata or RDFa. */
export interface DataNode {
  /** Names of its schema.org types, without their namespace. */
  readonly types: readonly string[];
  /** `@id`, `itemid` or `resource`, or the address of a link; null where it has none. */
  readonly id: string | null;
  /** Where it is marked up; null for JSON-LD. */
  readonly element: Element | null;
  /** By name without its namespace. A map, since pages may call a property `__proto__`. */
  readonly properties: ReadonlyMap<string, readonly DataValue[]>;
}

export interface MetaTag {
  /** `name` or `property`, in lower case. */
  readonly name: string;
  /** On one line. */
  readonly value: string;
}

/** What a script of the page holds for other scripts. */
export interface HydrationState {
  /** The script's text. */
  readonly source: string;
  /** The JSON in it; parsed when first asked for. Empty where there is none. */
  readonly values: readonly unknown[];
  /** The text around what was parsed. */
  readonly rest: string;
}

export interface PageMetadata {
  /** Every meta tag with a name and a value, in page order. */
  readonly metaTags: readonly MetaTag[];
  /** The different values of the first of these meta names that has any; names in lower case. */
  metaAll(...names: readonly string[]): readonly string[];
  /** The first value of the first of these meta names that has any. */
  meta(...names: readonly string[]): string | null;
  /** `link rel=canonical`, made absolute. */
  readonly canonical: string | null;
  /** `link rel=cite-as` (RFC 8574), made absolute. */
  readonly citeAs: readonly string[];
  /** The things that the page describes, not those within them. References between them are resolved. */
  readonly nodes: readonly DataNode[];
  /** The node that describes the page's article, if there is one. */
  readonly article: DataNode | null;
  /** What the page's scripts hold; looked for when first asked. */
  readonly hydration: readonly HydrationState[];
}
