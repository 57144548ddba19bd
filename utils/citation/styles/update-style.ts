/** The newest version of one style, from the CSL project's own repository, when the reader asks for it. */
import { fail, type Result } from '../../failure';
import type { Client } from '../../scholarly/http/client';
import { SERVICES } from '../../scholarly/http/endpoints';
import { findStyle } from './style-index';
import { readUserStyle, type UserStyle } from './user-style';

/**
 * The style as it stands in the repository today, checked as a reader's own file is; a journal's is the style that
 * it follows. Keeping it under its id puts it in place of the shipped one, taking it away undoes that. Only the
 * style's name is sent. Fails as Client.ask does, with `bad-answer` for a style that does not pass, and with
 * `no-such-style` where the repository does not have it.
 */
export async function fetchLatestStyle(id: string, client: Client): Promise<Result<UserStyle>> {
  const shipped = await findStyle(id);
  if (!shipped) return fail({ kind: 'no-such-style', id });
  const name = shipped.parent ?? shipped.id;
  const url = `${SERVICES.csl.origin}/citation-style-language/styles/master/${encodeURIComponent(name)}.csl`;
  const reply = await client.ask('csl', url, { as: 'text' });
  if (!reply.ok) return reply;
  if (reply.value.kind === 'missing') return fail({ kind: 'no-such-style', id: name });
  const { body } = reply.value;
  const style = typeof body === 'string' ? await readUserStyle(body) : null;
  if (style?.ok && style.value.id === name) return style;
  return fail({ kind: 'bad-answer', service: SERVICES.csl.name });
}
