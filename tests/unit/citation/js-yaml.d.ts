declare module 'js-yaml' {
  /** An independent parser, to read back what we write. */
  export function load(text: string, options?: { schema: object }): unknown;
  /** Without dates, which are strings to most who read YAML. */
  export const JSON_SCHEMA: object;
}
