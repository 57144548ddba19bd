/** Hands a file to the reader. */
import type { Services } from '../app-services';

export function download({ name, mime, data }: Parameters<Services['download']>[0]): void {
  const url = URL.createObjectURL(new Blob([data], { type: mime }));
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
