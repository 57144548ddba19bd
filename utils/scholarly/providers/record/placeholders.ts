/** What records hold where there is nothing to say. */

/**
 * DataCite's codes for what is not known (schema 4.6, appendix 3: "(:unav)", ":tba"), and the words that depositors put
 * in their place.
 */
const CODE = /^\(?:(?:unac|unal|unap|unas|unav|unkn|none|null|tba|etal)\)?$/i;
const WORDS =
  /^[[(]?(?:unknown|unpublished|n\.?\s?[ad]\.?|s\.?\s?[nl]\.?|not (?:available|provided|applicable|specified)|no (?:title|publisher|author)|unbekannt|inconnu|desconocid[oa]|anonym|none|null|tba|tbd)[\])]?$/i;

export const saysNothing = (text: string): boolean => CODE.test(text) || WORDS.test(text);

/** The text, or nothing where it says nothing. */
export const orNothing = (text: string | undefined): string | undefined =>
  text === undefined || saysNothing(text) ? undefined : text;

/** What publishers write where there is no volume, issue, number or page yet. */
const NO_NUMBER =
  /^(?:n\/?a|no|nil|tb[ad]|0+(?:\s*[-–]\s*0+)?|9999+|(?:published |publish )?ahead[- ]of[- ](?:print|publication)|online[- ]?(?:first|ready|only)|early[- ](?:view|access|online)|just[- ]accepted|articles? in (?:press|advance)|in[- ](?:press|print)|forthcoming|first ?view|advance (?:access|online publication|article))$|^(?:n\/?a|no|null|none)\s*[-–]\s*(?:n\/?a|no|null|none)$/i;

/** A number of a volume, issue, page or article; undefined for a placeholder. */
export const numberOrNothing = (text: string | undefined): string | undefined =>
  text === undefined || NO_NUMBER.test(text) || saysNothing(text) ? undefined : text;
