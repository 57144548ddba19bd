/** Services before their script is there: each question waits for it. */

import type { Services } from '../app-services';
import type { onDemand } from './on-demand-services';
import { deferredUnsubscribe } from './storage/deferred-unsubscribe';

type Loaded = typeof onDemand;
type Asked = (...request: unknown[]) => unknown;

const loaded = () => import('./on-demand-services').then(({ onDemand }) => onDemand);

/** Objects of several methods. */
type Stores = 'library' | 'highlights';

type Deferred = Exclude<keyof Loaded, Stores | 'loadHanding'>;

/** The services that are there, and all others as questions to those that are loaded when the first of them is asked. */
export const withDeferred = (own: Omit<Services, Deferred>): Services =>
  new Proxy(own as Services & Record<string, Asked>, {
    // Always the same function, as components expect of one that they watch.
    get: (known, name: Deferred) =>
      (known[name] ??= (async (...request: unknown[]) =>
        ((await loaded())[name] as Asked)(...request)) as never),
  });

/** An object that is loaded when the first of its methods is called: only watching begins, and ends, without waiting. */
const deferredObject = <Methods extends object>(load: () => Promise<Methods>): Methods =>
  new Proxy({} as Methods, {
    get: (_, method: string) => {
      const call = async (...request: unknown[]) =>
        ((await load()) as Record<string, Asked>)[method]?.(...request);
      return method.startsWith('watch')
        ? (...request: unknown[]) => deferredUnsubscribe(call(...request) as Promise<() => void>)
        : call;
    },
  });

/** A store of theirs. */
export const deferredStore = <Name extends Stores>(name: Name): Loaded[Name] =>
  deferredObject<Loaded[Name]>(async () => (await loaded())[name]);

/** Programs with their contracts and files are a script of their own: most readers never press for one. */
export const deferredHanding = () =>
  deferredObject(async () => (await (await loaded()).loadHanding()).handing);
