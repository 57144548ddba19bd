/** Showing a place on the page: scrolled to, ringed for a moment, and the page left as it was. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { scrollToAndFlash } from '../../../utils/browser/injected/flash-element';

const here = () => location.href;
beforeEach(() => {
  document.body.innerHTML =
    '<div style="height:3000px"></div><p id="place">Moss</p><details><p id="folded">x</p></details>';
});
afterEach(() => {
  document.body.innerHTML = '';
  scrollTo(0, 0);
});

describe('a place on the page', () => {
  it('comes into sight with a ring that leaves no trace', async () => {
    const place = document.querySelector('#place') as HTMLElement;
    const before = place.outerHTML;
    expect(scrollToAndFlash(here(), '#place')).toBe('shown');
    const [ring] = place.getAnimations();
    ring?.pause();
    expect(getComputedStyle(place).outlineStyle).toBe('solid');
    ring?.finish();
    expect(getComputedStyle(place).outlineStyle).toBe('none');
    expect(place.outerHTML).toBe(before);
    await expect.poll(() => place.getBoundingClientRect().top < innerHeight).toBe(true);
  });

  it('that is folded away is shown by what stands around it', () => {
    expect(scrollToAndFlash(here(), '#folded')).toBe('shown');
    expect(document.querySelector('details')?.getAnimations()).toHaveLength(1);
  });

  it.each(['#no-more', '::::'])('that is gone is said to be: %s', (selector) => {
    expect(scrollToAndFlash(here(), selector)).toBe('gone');
  });

  it('of another page is not looked for on this one', () => {
    expect(scrollToAndFlash('https://news.example/other', '#place')).toBe('gone');
  });

  it('can be sent into a page as text', () => {
    const alone = new Function(`return (${scrollToAndFlash.toString()}).apply(null, arguments)`);
    expect(alone(here(), '#place')).toBe('shown');
  });
});
