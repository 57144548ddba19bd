/** Addresses that may become links. */

/** The address where it is one of the web, else null: `javascript:` and the like never become links. */
export function webAddress(address: string | undefined): string | null {
  if (!address || !URL.canParse(address)) return null;
  const url = new URL(address);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null;
}
