/** The style in use: the setting's, until the reader picks another, which becomes the setting. */
import { useEffect, useState } from 'preact/hooks';
import { type NamedStyle, withRecent } from '../../../utils/style-choices';
import { useServices, useSettings } from '../../services';

export interface ChosenStyle {
  style: string;
  setStyle: (style: NamedStyle) => void;
}

export function useStyle(): ChosenStyle {
  const { saveSettings } = useServices();
  const { citationStyle, recentStyles } = useSettings();
  const [picked, setPicked] = useState<string | null>(null);
  // A style set on another surface later on counts as the newest choice.
  useEffect(() => setPicked(null), [citationStyle]);
  return {
    style: picked ?? citationStyle,
    setStyle: (style) => {
      setPicked(style.id);
      void saveSettings({
        citationStyle: style.id,
        recentStyles: withRecent(recentStyles, style),
      });
    },
  };
}
