/** The library of the reader's own pages, with the code of its database loaded when it is asked for first. */
import type { LibraryStore } from '../../library/entries/library-store';
import { deferredUnsubscribe } from '../storage/deferred-unsubscribe';

const store = () => import('./opened-library').then(({ opened }) => opened);

type Name = keyof LibraryStore;
type Asked = (...request: unknown[]) => unknown;

/** Every question waits for the store; only watching begins, and ends, without waiting. */
export const library = new Proxy({} as LibraryStore, {
  get: (_, name: Name) =>
    name === 'watch'
      ? (onChange: () => void) =>
          deferredUnsubscribe(store().then((opened) => opened.watch(onChange)))
      : async (...request: unknown[]) => ((await store())[name] as Asked)(...request),
});
