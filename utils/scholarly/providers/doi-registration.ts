/** Whether a DOI is registered at all, with whichever agency: doi.org's own answer. https://www.doi.org/the-identifier/resources/factsheets/doi-resolution-documentation */
import { asObject } from '../http/read-json';
import type { Ask } from './provider';

/** Codes of the handle proxy: 1 "found", 200 "values not found", for a handle that is there. */
const KNOWN = [1, 200];
/** "Handle not found", sent along with a 404. */
const UNKNOWN = 100;

/** True or false as doi.org says; null where it does not say. */
export async function isRegistered(doi: string, ask: Ask): Promise<boolean | null> {
  const reply = await ask(`/api/handles/${encodeURIComponent(doi)}?type=URL`);
  if (!reply.ok) return null;
  if (reply.value.kind === 'missing') return reply.value.certain ? false : null;
  const code = Number(asObject(reply.value.body)?.responseCode);
  if (KNOWN.includes(code)) return true;
  return code === UNKNOWN ? false : null;
}
