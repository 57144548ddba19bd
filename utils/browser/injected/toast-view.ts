/**
 * The toast itself: a status message in a closed shadow root, so that neither the page's styles nor
 * its scripts reach it. Styled through the CSSOM and system colours, since a page's own policy may
 * forbid style sheets.
 */
import type { ToastContent } from '../messaging/messages';

const HOST = 'paper-trail-toast';

/** How long the toast stays, in milliseconds; it waits while the pointer or the focus is on it. */
const STAYS_MS = 8000;

export function renderToast(document: Document, content: ToastContent, onOpen: () => void): void {
  for (const old of document.querySelectorAll(HOST)) old.remove();
  const host = document.createElement(HOST);
  host.lang = content.lang;
  host.dir = content.dir;
  style(host, {
    all: 'initial',
    position: 'fixed',
    'inset-block-end': '16px',
    'inset-inline-end': '16px',
    'z-index': '2147483647',
    'max-inline-size': 'min(380px, calc(100% - 32px))',
    'color-scheme': 'light dark',
  });

  const box = document.createElement('div');
  box.setAttribute('role', 'status');
  style(box, {
    background: 'Canvas',
    color: 'CanvasText',
    border: '1px solid GrayText',
    'border-radius': '8px',
    padding: '12px 16px',
    font: '14px/1.45 system-ui, sans-serif',
    'box-shadow': '0 4px 16px rgb(0 0 0 / 0.25)',
    direction: content.dir,
    'text-align': 'start',
  });

  const title = document.createElement('div');
  title.textContent = content.title;
  style(title, { 'font-weight': '600' });
  const detail = document.createElement('div');
  detail.textContent = content.detail;
  // A citation is written the way of its own language.
  detail.dir = 'auto';
  style(detail, { 'max-block-size': '6em', overflow: 'auto', 'overflow-wrap': 'anywhere' });
  const buttons = document.createElement('div');
  style(buttons, { display: 'flex', gap: '8px', 'margin-block-start': '8px' });

  const leave = () => host.remove();
  if (content.open !== null) {
    buttons.append(
      button(document, content.open, () => {
        onOpen();
        leave();
      }),
    );
  }
  buttons.append(button(document, content.close, leave));
  host.attachShadow({ mode: 'closed' }).append(box);
  document.documentElement.append(host);
  // A screen reader tells what changes in a status, not what it came with.
  setTimeout(() => box.append(title, detail, buttons), 50);
  leaveWhenUnused(host, box, leave);
}

function leaveWhenUnused(host: HTMLElement, box: HTMLElement, leave: () => void): void {
  let timer = setTimeout(leave, STAYS_MS);
  const hold = () => clearTimeout(timer);
  const resume = () => {
    clearTimeout(timer);
    timer = setTimeout(leave, STAYS_MS);
  };
  host.addEventListener('pointerenter', hold);
  host.addEventListener('pointerleave', resume);
  box.addEventListener('focusin', hold);
  box.addEventListener('focusout', resume);
  box.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') leave();
  });
}

function button(document: Document, label: string, onClick: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = label;
  style(made, {
    font: 'inherit',
    padding: '4px 12px',
    'min-block-size': '32px',
    cursor: 'pointer',
  });
  made.addEventListener('click', onClick);
  return made;
}

function style(element: HTMLElement, rules: Record<string, string>): void {
  for (const [property, value] of Object.entries(rules)) element.style.setProperty(property, value);
}
