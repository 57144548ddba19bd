/** What every answer is read by, of services and of programs: no more of it than is of use. */

/** The body, or null where it is larger. */
export async function readText(response: Response, maxBytes: number): Promise<string | null> {
  if (!response.body) return response.text();
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let bytes = 0;
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > maxBytes) {
      await reader.cancel();
      return null;
    }
    text += decoder.decode(value, { stream: true });
  }
}

/** Seconds to wait, from either form of `Retry-After` (RFC 9110, 10.2.3); null where it is absent or hidden by CORS. */
export function retryAfter(headers: Headers, now: Date): number | null {
  const header = headers.get('Retry-After')?.trim();
  if (!header) return null;
  if (/^\d{1,6}$/.test(header)) return Number(header);
  const until = Date.parse(header);
  return Number.isNaN(until) ? null : Math.max(0, Math.ceil((until - now.getTime()) / 1000));
}
