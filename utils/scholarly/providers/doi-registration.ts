/**
 * What doi.org itself says of a DOI: whether it is registered, with whichever agency, and which one a
 * short DOI stands for. https://www.doi.org/the-identifier/resources/factsheets/doi-resolution-documentation
 */
import { fail, type Result, succeed } from '../../failure';
import { isShortDoi, normaliseDoi } from '../../identifiers/doi/doi';
import { SERVICES } from '../http/endpoints';
import { asObject, asObjects, asText } from '../http/read-json';
import type { Ask } from './provider';

/** Codes of the handle proxy: 1 "found", 200 "values not found", for a handle that is there. */
const FOUND = 1;
const KNOWN = [FOUND, 200];
/** "Handle not found", sent along with a 404. */
const UNKNOWN = 100;

/** True or false as doi.org says; null where it does not say. */
export async function isRegistered(doi: string, ask: Ask): Promise<boolean | null> {
  const reply = await ask(`/api/handles/${encodeURIComponent(doi)}?type=URL`);
  if (!reply.ok) return null;
  if (reply.value.kind === 'missing') return reply.value.certain ? false : null;
  const code = Number(asText(asObject(reply.value.body)?.responseCode));
  if (KNOWN.includes(code)) return true;
  return code === UNKNOWN ? false : null;
}

/**
 * The DOI that a short DOI stands for: an alias in the handle system (https://shortdoi.org). Null where
 * doi.org knows no such short DOI. Fails as `ask` does, and with bad-answer.
 */
export async function doiOfShortDoi(short: string, ask: Ask): Promise<Result<string | null>> {
  const reply = await ask(`/api/handles/${short}?type=HS_ALIAS`);
  if (!reply.ok) return reply;
  const unclear = fail({ kind: 'bad-answer', service: SERVICES.doi.name });
  if (reply.value.kind === 'missing') return reply.value.certain ? succeed(null) : unclear;
  const body = asObject(reply.value.body);
  const code = Number(asText(body?.responseCode));
  if (code !== FOUND) return code === UNKNOWN || KNOWN.includes(code) ? succeed(null) : unclear;
  for (const { type, data } of asObjects(body?.values)) {
    const doi = type === 'HS_ALIAS' ? normaliseDoi(asText(asObject(data)?.value) ?? '') : null;
    if (doi !== null && !isShortDoi(doi)) return succeed(doi);
  }
  return unclear;
}
