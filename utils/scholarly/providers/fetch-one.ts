/** The usual way to fill `find`: one request, one reader of its answer. */
import { fail, type Result, succeed } from '../../failure';
import { SERVICES } from '../http/endpoints';
import type { ServiceId } from '../types';
import type { Ask, Findings, Missing } from './provider';

/** `read` gives null where the body is not what the service promises. */
export async function oneRequest(
  service: ServiceId,
  ask: Ask,
  path: string,
  read: (body: unknown) => Findings | Missing | null,
): Promise<Result<Findings | Missing>> {
  const reply = await ask(path);
  if (!reply.ok) return reply;
  if (reply.value.kind === 'missing') {
    return succeed({ missing: true, certain: reply.value.certain });
  }
  const findings = read(reply.value.body);
  return findings
    ? succeed(findings)
    : fail({ kind: 'bad-answer', service: SERVICES[service].name });
}
