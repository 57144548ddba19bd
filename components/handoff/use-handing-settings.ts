/** The settings of handing on, and the change of some of them. */
import { useCallback, useMemo } from 'preact/hooks';
import {
  type HandingSettings,
  readHandingSettings,
} from '../../utils/library/handoff/handing-settings';
import { useServices, useSettings } from '../services';

export function useHandingSettings(): [
  HandingSettings,
  (change: Partial<HandingSettings>) => void,
] {
  const { saveSettings } = useServices();
  const { handing } = useSettings();
  const settings = useMemo(() => readHandingSettings(handing), [handing]);
  const save = useCallback(
    (change: Partial<HandingSettings>) => void saveSettings({ handing: { ...handing, ...change } }),
    [saveSettings, handing],
  );
  return [settings, save];
}
