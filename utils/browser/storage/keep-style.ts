/** Keeps a style that the extension does not ship, once it has shown that it can cite. */
import { createCitationClient } from '../../citation/worker/client';
import { tryStyle } from '../../citation/worker/try-style';
import { saveUserStyle } from './custom-style-store';

/** Apart from the page's own, which the style in use has warmed; one for all styles that are tried here. */
let trials: ReturnType<typeof createCitationClient> | null = null;

/** Fails as `tryStyle` and `saveUserStyle` do. */
export async function keepStyle(
  ...[style, from]: Parameters<typeof saveUserStyle>
): ReturnType<typeof saveUserStyle> {
  trials ??= createCitationClient();
  const tried = await tryStyle(style, trials);
  return tried.ok ? saveUserStyle(style, from) : tried;
}
