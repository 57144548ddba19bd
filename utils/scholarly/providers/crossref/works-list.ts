/** Crossref's answer to a question for many works. */
import { asObject, asObjects, type Json } from '../../http/read-json';

/** The works in `body`; null if it is no list of works. */
export function worksIn(body: unknown): Json[] | null {
  const items = asObject(asObject(body)?.message)?.items;
  return Array.isArray(items) ? asObjects(items) : null;
}
