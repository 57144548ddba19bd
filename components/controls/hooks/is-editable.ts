/** Whether a key goes into a field, where it is a letter and no command. */

const FIELDS = 'input, textarea, select, [contenteditable=""], [contenteditable="true"]';

export const isEditable = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest(FIELDS) !== null;
