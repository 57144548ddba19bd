/** Puts the reader's theme on the page; "auto" follows the system, its wish for contrast included. */
import { useEffect } from 'preact/hooks';
import type { Theme } from '../utils/settings';

export function useTheme(theme: Theme): void {
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
}
