/** Services before their script is there: each question waits for it. */

import type { onDemand } from './on-demand-services';
import { deferredUnsubscribe } from './storage/deferred-unsubscribe';

type Loaded = typeof onDemand;
type Asked = (...request: unknown[]) => unknown;

const loaded = () => import('./on-demand-services').then(({ onDemand }) => onDemand);

/** A question to the loaded services. */
export const deferred =
  <Name extends Exclude<keyof Loaded, 'library' | 'highlights'>>(name: Name) =>
  async (...request: Parameters<Loaded[Name]>): Promise<Awaited<ReturnType<Loaded[Name]>>> =>
    ((await loaded())[name] as Asked)(...request) as Awaited<ReturnType<Loaded[Name]>>;

/** A store of theirs: only watching begins, and ends, without waiting. */
export const deferredStore = <Name extends 'library' | 'highlights'>(name: Name): Loaded[Name] =>
  new Proxy({} as Loaded[Name], {
    get: (_, method: string) => {
      const call = async (...request: unknown[]) =>
        ((await loaded())[name] as unknown as Record<string, Asked>)[method]?.(...request);
      return method.startsWith('watch')
        ? (...request: unknown[]) => deferredUnsubscribe(call(...request) as Promise<() => void>)
        : call;
    },
  });
