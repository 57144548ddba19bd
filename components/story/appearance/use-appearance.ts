/** Puts the reader's choices of the look on the page. */
import { useLayoutEffect } from 'preact/hooks';
import { useSettings } from '../../services';
import { appearanceValues } from './appearance-values';

/** The theme "auto" follows the system, its wish for more contrast included. */
export function useAppearance(): void {
  const settings = useSettings();
  const { theme, face, alignment } = settings;
  // Before the paint: text that is there at once is set in the reader's way at once.
  useLayoutEffect(() => {
    const moreContrast = matchMedia('(prefers-contrast: more)');
    const apply = () => {
      const root = document.documentElement;
      root.dataset.theme = theme === 'auto' && moreContrast.matches ? 'contrast' : theme;
    };
    apply();
    moreContrast.addEventListener('change', apply);
    return () => moreContrast.removeEventListener('change', apply);
  }, [theme]);
  useLayoutEffect(() => {
    const { dataset, style } = document.documentElement;
    dataset.face = face;
    dataset.alignment = alignment;
    for (const [name, value] of Object.entries(appearanceValues(settings)))
      style.setProperty(name, value);
  }, [settings, face, alignment]);
}
