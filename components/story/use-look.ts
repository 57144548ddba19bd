/** Puts the reader's theme and text size on the page. */
import { useEffect } from 'preact/hooks';
import { useSettings } from '../services';

/** "auto" follows the system, its wish for more contrast included. */
export function useLook(): void {
  const { theme, textSize } = useSettings();
  useEffect(() => {
    const moreContrast = matchMedia('(prefers-contrast: more)');
    const apply = () => {
      const root = document.documentElement;
      root.dataset.theme = theme === 'auto' && moreContrast.matches ? 'contrast' : theme;
    };
    apply();
    moreContrast.addEventListener('change', apply);
    return () => moreContrast.removeEventListener('change', apply);
  }, [theme]);
  useEffect(() => {
    document.documentElement.style.setProperty('--chosen-size', `${textSize}px`);
  }, [textSize]);
}
