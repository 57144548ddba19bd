/** What a template's fields are: text, or a list of texts or of things with fields of their own. */
export type Value = string | readonly Value[] | { readonly [field: string]: Value };
