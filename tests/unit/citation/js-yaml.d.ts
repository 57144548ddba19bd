declare module 'js-yaml' {
  /** An independent parser, to read back what we write. */
  export function load(text: string): unknown;
}
