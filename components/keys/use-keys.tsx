/** The keys of a surface, and "?", which lists them with the browser's own. */
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { useLoaded } from '../controls/hooks/use-loaded';
import type { KeyWords } from './KeyList';
import { type SingleKey, useSingleKeys } from './use-single-keys';

const load = () => import('./KeysDialog');

interface Options {
  /** Keys that a part of the surface listens to by itself. */
  listed?: readonly KeyWords[];
  /** False while another part of the surface has the keys. */
  active?: boolean;
}

export function useKeys(
  keys: readonly SingleKey[] = [],
  { listed = [], active = true }: Options = {},
): { dialog: VNode | null; show: () => void } {
  const [open, setOpen] = useState(false);
  const loaded = useLoaded(load, open);
  const show = () => setOpen(true);
  const all = [...keys, { key: '?', words: i18n.t('keys.title'), act: show }];
  useSingleKeys(all, active);
  return {
    dialog:
      open && loaded ? (
        <loaded.KeysDialog keys={[...listed, ...all]} onClose={() => setOpen(false)} />
      ) : null,
    show,
  };
}
