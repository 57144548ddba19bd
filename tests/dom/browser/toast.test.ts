import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { renderToast } from '../../../utils/browser/injected/toast-view';

const content = {
  title: 'Copied: the paper’s citation',
  detail: 'Fern, A. <img src=x onerror=alert(1)> (2024).',
  open: 'Open',
  close: 'Close',
  updated: 'Updated',
  lang: 'en',
  dir: 'ltr' as const,
};

let shadow: ShadowRoot | undefined;

beforeEach(() => {
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    shadow = attach.call(this, init);
    return shadow;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  document.querySelector('paper-trail-toast')?.remove();
});

const toast = () => document.querySelector('paper-trail-toast');
const button = async (label: string) =>
  vi.waitFor(() => {
    const found = [...(shadow?.querySelectorAll('button') ?? [])].find(
      ({ textContent }) => textContent === label,
    );
    if (!found) throw new Error(`no button ${label}`);
    return found;
  });

describe('the toast after “Cite this”', () => {
  it('names what was copied, as a status, with markup shown as text', async () => {
    renderToast(document, content, () => {});
    await button('Open');
    const status = shadow?.querySelector('[role=status]');
    expect(status?.textContent).toContain(content.detail);
    expect(shadow?.querySelector('img')).toBeNull();
    expect(toast()?.shadowRoot).toBeNull();
  });

  it('opens the citation on request and leaves', async () => {
    const opened = vi.fn();
    renderToast(document, content, opened);
    (await button('Open')).click();
    expect(opened).toHaveBeenCalledOnce();
    expect(toast()).toBeNull();
  });

  it('leaves on Close and on Escape', async () => {
    renderToast(document, content, () => {});
    (await button('Close')).click();
    expect(toast()).toBeNull();
    renderToast(document, content, () => {});
    const open = await button('Open');
    open.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }),
    );
    expect(toast()).toBeNull();
  });

  it('has nothing to open when nothing was copied', async () => {
    renderToast(document, { ...content, open: null }, () => {});
    await button('Close');
    expect(shadow?.querySelectorAll('button')).toHaveLength(1);
  });

  it('is there once, however often the reader cites', async () => {
    renderToast(document, content, () => {});
    renderToast(document, content, () => {});
    expect(document.querySelectorAll('paper-trail-toast')).toHaveLength(1);
  });
});
