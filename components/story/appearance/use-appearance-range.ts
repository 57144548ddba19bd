/** A range of the look as a control needs it: where it stands, how far it goes, how it is changed. */

import { RANGES, type Ranged } from '../../../utils/reading-settings';
import type { Settings } from '../../../utils/settings';
import { useSettings } from '../../services';
import { amountMessage } from './appearance-message';

/** Attributes of `input type=range`. */
export function useAppearanceRange(field: Ranged, save: (change: Partial<Settings>) => void) {
  const value = useSettings()[field];
  return {
    type: 'range' as const,
    ...RANGES[field],
    value,
    'aria-valuetext': amountMessage(field, value),
    onInput: (event: { currentTarget: HTMLInputElement }) =>
      save({ [field]: event.currentTarget.valueAsNumber }),
  };
}
