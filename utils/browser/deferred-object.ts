/** An object before its script is there. */
import { deferredUnsubscribe } from './storage/deferred-unsubscribe';

type Asked = (...request: unknown[]) => unknown;

/** An object that is loaded when the first of its methods is called: only watching begins, and ends, without waiting. */
export const deferredObject = <Methods extends object>(load: () => Promise<Methods>): Methods =>
  new Proxy({} as Methods, {
    get: (_, method: string) => {
      const call = async (...request: unknown[]) =>
        ((await load()) as Record<string, Asked>)[method]?.(...request);
      return method.startsWith('watch')
        ? (...request: unknown[]) => deferredUnsubscribe(call(...request) as Promise<() => void>)
        : call;
    },
  });
