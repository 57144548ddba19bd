/** Services before their script is there: each question waits for it. */

import type { Services } from '../app-services';
import { deferredObject } from './deferred-object';
import type { onDemand } from './on-demand-services';

type Loaded = typeof onDemand;
type Asked = (...request: unknown[]) => unknown;

const loaded = () => import('./on-demand-services').then(({ onDemand }) => onDemand);

/** Objects of several methods. */
type Stores = 'library' | 'highlights' | 'handing';

type Deferred = Exclude<keyof Loaded, Stores>;

/** The services that are there, and all others as questions to those that are loaded when the first of them is asked. */
export const withDeferred = (own: Omit<Services, Deferred>): Services =>
  new Proxy(own as Services & Record<string, Asked>, {
    // Always the same function, as components expect of one that they watch.
    get: (known, name: Deferred) =>
      (known[name] ??= (async (...request: unknown[]) =>
        ((await loaded())[name] as Asked)(...request)) as never),
  });

/** A store of theirs. */
export const deferredStore = <Name extends Stores>(name: Name): Loaded[Name] =>
  deferredObject<Loaded[Name]>(async () => (await loaded())[name]);
