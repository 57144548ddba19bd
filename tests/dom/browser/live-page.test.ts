/**
 * No script that runs beside a page reads a member straight off a form of it, since a field may stand before any of
 * them. Every member of every form tells here when it is read so.
 */
import { afterEach, expect, it } from 'vitest';
import { readCaption } from '../../../utils/browser/injected/figure-caption';
import { scrollToAndFlash } from '../../../utils/browser/injected/flash-element';
import { paintHighlights } from '../../../utils/browser/injected/painted-highlights';
import { selectedPassage } from '../../../utils/browser/injected/selected-passage';
import { renderToast } from '../../../utils/browser/injected/toast-view';
import { describe as selectorsOf } from '../../../utils/library/anchor';
import { makeHighlight } from '../../../utils/library/highlight';
import { readPage } from '../../../utils/read-page';
import { readTitle } from '../../../utils/read-title';

const URL = 'https://pond.example/2026/toads';
const SENTENCE =
  'Toads that live by the road begin to call an hour earlier than those in the woods, which the team put down to the lamps. ';

/** Forms around and in all that is read: nested ones only a script can make, and scripts do. */
const BODY = `<main><article><h1>Toads call early</h1>${`<p>${SENTENCE}</p>`.repeat(4)}
  <p id="picture"><img src="https://pond.example/toad.png" alt="A toad"><span class="caption">A toad that calls</span></p>
  <div class="folded" style="display: none"><p id="folded">More</p></div>
  <p>The study was published in <a href="https://doi.org/10.5555/toad.7">the Journal of Ponds</a>.</p>
  </article></main>`;

/** Each of these becomes a form, with all that it holds. */
const FORMS = 'main, article, p, .folded, .caption';

function inForms(holder: Element): void {
  for (const element of [...holder.querySelectorAll(FORMS)].reverse()) {
    const form = holder.ownerDocument.createElement('form');
    for (const { name, value } of element.attributes) form.setAttribute(name, value);
    form.append(...element.childNodes);
    element.replaceWith(form);
  }
}

type Member = { get?: (() => unknown) | undefined; value?: unknown };

function membersOf(prototype: object): Map<string, Member> {
  const members = new Map<string, Member>();
  for (let one = prototype; one !== Object.prototype; one = Object.getPrototypeOf(one))
    for (const [name, member] of Object.entries(Object.getOwnPropertyDescriptors(one)))
      if (name !== 'constructor' && !members.has(name)) members.set(name, member);
  return members;
}

const MEMBERS = membersOf(HTMLFormElement.prototype);

/** From here on each of its members tells its name when it is read, and works on. */
function watch(form: Element, read: (name: string) => void): void {
  for (const [name, { get, value }] of MEMBERS)
    Object.defineProperty(form, name, {
      configurable: true,
      get() {
        read(name);
        return get ? get.call(form) : value;
      },
    });
}

/** What is read straight off a form while `run` works, each once, and what it gives. */
function readOffForms<Given>(holder: Document | Element, run: () => Given) {
  const read = new Set<string>();
  const forms = [...holder.querySelectorAll('form')];
  for (const form of forms) watch(form, (name) => read.add(name));
  const given = run();
  for (const form of forms) for (const name of MEMBERS.keys()) Reflect.deleteProperty(form, name);
  return { read: [...read], given };
}

const place = document.createElement('div');
afterEach(() => {
  place.remove();
  CSS.highlights.clear();
});

function shown(): HTMLElement {
  place.innerHTML = BODY;
  inForms(place);
  document.body.append(place);
  return place;
}

const highlight = () => {
  const selectors = selectorsOf('The study was published in the Journal of Ponds.', {
    start: 0,
    end: 47,
  });
  return makeHighlight(URL, selectors, 'yellow', new Date(0));
};

/** A page of which a copy has to be made. */
function fetched(): Document {
  const page = new DOMParser().parseFromString(
    `<!doctype html><html lang="en"><title>Toads call early</title>${BODY}<img name="title" alt="">`,
    'text/html',
  );
  inForms(page.body);
  return page;
}

it('forms tell what is read off them', () => {
  const holder = shown();
  const form = holder.querySelector('form');
  expect(readOffForms(holder, () => form?.matches('.x')).read).toEqual(['matches']);
  expect(MEMBERS.size).toBeGreaterThan(250);
});

it('the selection is read through the prototypes', () => {
  const holder = shown();
  getSelection()?.selectAllChildren(holder);
  const { read, given } = readOffForms(holder, selectedPassage);
  expect(read).toEqual([]);
  expect(given?.words).toContain('Toads call early\nToads that live');
});

it('highlights are painted through the prototypes', () => {
  const { read, given } = readOffForms(shown(), () => paintHighlights([highlight()]));
  expect(read).toEqual([]);
  expect(given).toBe(1);
});

it('the caption of a picture is read through the prototypes', () => {
  const caption = () => readCaption('https://pond.example/toad.png');
  expect(readOffForms(shown(), caption)).toEqual({ read: [], given: 'A toad that calls' });
});

it('a place on the page is shown through the prototypes', () => {
  const show = () =>
    ['.caption', '#folded', '.gone'].map((one) => scrollToAndFlash(location.href, one));
  expect(readOffForms(shown(), show)).toEqual({ read: [], given: ['shown', 'shown', 'gone'] });
});

it('a toast is shown through the prototypes', () => {
  const content = { title: 'Copied', detail: '', open: null, close: 'Close', updated: '' };
  const show = () => renderToast(document, { ...content, lang: 'en', dir: 'ltr' }, () => {});
  expect(readOffForms(shown(), show).read).toEqual([]);
  document.querySelector('paper-trail-toast')?.remove();
});

it('story, papers and title are read off a copy', () => {
  const page = fetched();
  const { read, given } = readOffForms(page, () => {
    const { story, mentions } = readPage(page, URL);
    return [readTitle(page, URL), story.title, mentions.map(({ doi }) => doi)];
  });
  expect(read).toEqual([]);
  expect(given).toEqual(['Toads call early', 'Toads call early', ['10.5555/toad.7']]);
});

it('no other script runs beside a page', () => {
  const names = (found: Record<string, unknown>) =>
    Object.keys(found).map((path) => path.replace(/^.*\/(.*)\.ts$/, '$1'));
  expect(names(import.meta.glob('../../../entrypoints/*.ts'))).toEqual([
    'background',
    'highlights',
    'selection',
    'story',
    'title',
    'toast',
  ]);
  expect(names(import.meta.glob('../../../utils/browser/injected/*.ts'))).toEqual([
    'figure-caption',
    'flash-element',
    'painted-highlights',
    // Asks the page for nothing but what it is served from.
    'pdf-bytes',
    'selected-passage',
    'toast-view',
    'wake-background',
    'whole-text-wish',
  ]);
});
