/** Takes the controls of players for films and sound out of a clone, and leaves what they play. */

import { RUNNING, runningText, textOf } from '../dom';

const PLAYED = 'video, audio';

const CONTROLS =
  'button, [role="button"], [role="slider"], [role="toolbar"], [role="menubar"], [role="progressbar"], input';

/** What a player's controls are never wrapped with. */
const OUTSIDE_PLAYER = 'article, main, body, section, figure';

/** The smallest box around what is played that holds controls, and nothing to read. */
function playerAround(played: Element): Element | null {
  for (let box = played.parentElement; box; box = box.parentElement) {
    if (box.matches(OUTSIDE_PLAYER) || runningText(box) > 0) return null;
    if (box.querySelector('h1, h2, figcaption, p:not([class])')) return null;
    if (box.querySelectorAll(PLAYED).length > 1) return null;
    if (box.querySelector(CONTROLS)) return box;
  }
  return null;
}

/** Pressed to see a picture larger: the figure's only picture is what the button shows. */
const isLargePicture = (control: Element): boolean => {
  const pictures = control.localName === 'button' ? control.querySelectorAll('img').length : 0;
  return pictures > 0 && control.closest('figure')?.querySelectorAll('img').length === pictures;
};

/** Longer labels are no controls. Characters. */
const MAX_LABEL_LENGTH = RUNNING;

/** Changes the clone it is given. Words that can be pressed have to be unwrapped from their sentences before. */
export function removeControls(clone: Document): void {
  for (const played of clone.querySelectorAll(PLAYED))
    playerAround(played)?.replaceChildren(played);
  for (const control of clone.querySelectorAll('button, input, [role]')) {
    if (!control.matches(CONTROLS)) continue;
    if (isLargePicture(control)) control.replaceWith(...control.childNodes);
    if (control.querySelector('img, h2, h3, h4')) continue;
    if (textOf(control).length <= MAX_LABEL_LENGTH) control.remove();
  }
}
