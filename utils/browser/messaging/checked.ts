/** What comes over the browser's messages is checked before it is acted on: who sent it, and what it holds. */
import type * as v from 'valibot';
import { browser } from 'wxt/browser';
import { checkedData } from './checked-data';
import { onMessage, type ProtocolMap } from './messages';

interface Sender {
  id?: string | undefined;
  url?: string | undefined;
  tab?: { id?: number | undefined; windowId?: number | undefined } | undefined;
}

/** `ours`: the background and the extension's pages. `page`: a script of ours beside a page that nobody knows. */
export type Origin = 'ours' | 'page';

/** The browser itself says where a message comes from; a page that has taken its process over can send, but not lie about that. */
export function originOf({ id, url, tab }: Sender): Origin | null {
  if (id !== browser.runtime.id) return null;
  return tab === undefined || url?.startsWith(browser.runtime.getURL('/')) ? 'ours' : 'page';
}

type Kind = keyof ProtocolMap;
type DataOf<K extends Kind> = Parameters<ProtocolMap[K]>[0];
type AnswerOf<K extends Kind> = ReturnType<ProtocolMap[K]>;

/** As `onMessage`, for senders of that origin only; all others are told that nothing came of it. Returns the way to stop. */
export function onChecked<K extends Kind>(
  kind: K,
  from: Origin,
  schema: v.GenericSchema<unknown, NonNullable<DataOf<K>>> | null,
  answer: (data: DataOf<K>, sender: Sender) => AnswerOf<K> | Promise<AnswerOf<K>>,
): () => void {
  return onMessage(kind, (({ data, sender }: { data: DataOf<K>; sender: Sender }) => {
    if (originOf(sender) !== from) throw new Error(`Not to be sent from there: ${kind}`);
    if (!schema) return answer(undefined as DataOf<K>, sender);
    const checked = checkedData<NonNullable<DataOf<K>>>(schema, data);
    if (checked === null) throw new Error(`Not what it has to be: ${kind}`);
    return answer(checked, sender);
  }) as never);
}
