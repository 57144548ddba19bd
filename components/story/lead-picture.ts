/** Tells whether a story's lead picture is shown by its text anyway. */
import { decoded } from '../../utils/decoded';

/** What sites put into a picture's name for its size: "-300x200", "_800w", "@2x", "-scaled". */
const SIZE =
  /(?:[-_]?\d{2,4}x\d{0,4}|[-_]\d{2,4}[wp]?|@\dx|[-_](?:scaled|small|medium|large|thumb(?:nail)?|hires|crop(?:ped)?))+$/;

/** The name of the file without size and kind; null where it tells nothing, as "image" or "1". */
function stemOf(address: string): string | null {
  if (address.startsWith('data:')) return null;
  const path = URL.canParse(address) ? new URL(address).pathname : address;
  const file = decoded(path.split('/').pop() ?? '').toLowerCase();
  const stem = file.replace(/\.[a-z]{3,5}$/, '').replace(SIZE, '');
  return stem.length >= 5 && !/^(?:image|picture|photo|default|index)$/.test(stem) ? stem : null;
}

/** True where the text opens with a picture or holds the same one, in whatever size. */
export function showsLead(html: string, lead: string): boolean {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const pictures = [...body.querySelectorAll('img[src]')];
  const stem = stemOf(lead);
  const same = (picture: Element) => {
    const source = picture.getAttribute('src') ?? '';
    return source === lead || (stem !== null && stemOf(source) === stem);
  };
  return pictures.some(same) || opensWith(body, pictures[0]);
}

/** No words stand before the picture. */
function opensWith(body: Element, picture: Element | undefined): boolean {
  if (!picture) return false;
  const before = document.createRange();
  before.setStart(body, 0);
  before.setEndBefore(picture);
  return before.toString().trim() === '';
}
