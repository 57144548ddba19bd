/** Services before their script is there: each question waits for it. */

import type { Services } from '../app-services';
import type { onDemand } from './on-demand-services';
import type { Kind } from './outbox/writes';
import { deferredUnsubscribe } from './storage/deferred-unsubscribe';

type Loaded = typeof onDemand;
type Asked = (...request: unknown[]) => unknown;

const loaded = () => import('./on-demand-services').then(({ onDemand }) => onDemand);

/** Comes with the page, and is there before any press: what is written has to be handed over at once. */
let outbox: typeof import('./outbox/hand-over') | undefined;
const opening = import('./outbox/hand-over').then(({ handOver, WRITES }) => {
  outbox = { handOver, WRITES };
  return outbox;
});

/** Objects of several methods. */
type Stores = 'library' | 'highlights';

async function ask(name: string, request: unknown[]): Promise<unknown> {
  const { WRITES, handOver } = outbox ?? (await opening);
  return name in WRITES
    ? (handOver as Asked)(name, ...request)
    : ((await loaded())[name as keyof Loaded] as Asked)(...request);
}

type Deferred = Exclude<keyof Loaded | Kind, Stores | 'loadHanding'>;

/**
 * The services that are there, what is written as what is handed over at once, and all others as questions to those
 * that are loaded when the first of them is asked.
 */
export const withDeferred = (own: Omit<Services, Deferred>): Services =>
  new Proxy(own as Services & Record<string, Asked>, {
    // Always the same function, as components expect of one that they watch.
    get: (known, name: Deferred) => {
      known[name] ??= ((...request: unknown[]) => ask(name, request)) as never;
      return known[name];
    },
  });

/**
 * An object that is loaded when the first of its methods is called, with what it hands over: of the rest, only watching
 * begins, and ends, without waiting.
 */
const deferredObject = <Methods extends object>(
  load: () => Promise<object>,
  written: Record<string, Kind> = {},
): Methods =>
  new Proxy({} as Methods, {
    get: (_, method: string) => {
      const handed = written[method];
      const call = async (...request: unknown[]) =>
        handed
          ? ask(handed, request)
          : ((await load()) as Record<string, Asked>)[method]?.(...request);
      return method.startsWith('watch')
        ? (...request: unknown[]) => deferredUnsubscribe(call(...request) as Promise<() => void>)
        : call;
    },
  });

/** A store of theirs; `written`: which of its methods hand over what they write. */
export const deferredStore = <Name extends Stores>(
  name: Name,
  written: Record<Exclude<keyof Services[Name], keyof Loaded[Name]>, Kind>,
): Services[Name] => deferredObject<Services[Name]>(async () => (await loaded())[name], written);

/** Programs with their contracts and files are a script of their own: most readers never press for one. */
export const deferredHanding = (): Services['handing'] =>
  deferredObject(async () => (await (await loaded()).loadHanding()).handing);
