/** Turns films, sound and other embedded pages of a clone into links with their title; frames themselves never survive. */
import { linkDensity, rename } from '../dom';
import { parseUrl } from '../metadata/site';

interface Video {
  /** Where a person watches it. */
  url: string;
  /** A still of it, where the service has one at a fixed address. */
  picture: string | null;
}

/** Players whose frame address names the video. */
const PLAYERS: readonly { host: RegExp; path: RegExp; video: (id: string) => Video }[] = [
  {
    host: /(^|\.)youtube(-nocookie)?\.com$/,
    path: /^\/embed\/([\w-]{6,})/,
    video: (id) => ({
      url: `https://www.youtube.com/watch?v=${id}`,
      picture: `https://i.ytimg.com/vi/${id}/hqdefault.jpg`,
    }),
  },
  {
    host: /(^|\.)vimeo\.com$/,
    path: /^\/video\/(\d+)/,
    video: (id) => ({ url: `https://vimeo.com/${id}`, picture: null }),
  },
  {
    host: /(^|\.)dailymotion\.com$/,
    path: /^\/embed\/video\/(\w+)/,
    video: (id) => ({
      url: `https://www.dailymotion.com/video/${id}`,
      picture: `https://www.dailymotion.com/thumbnail/video/${id}`,
    }),
  },
  {
    host: /(^|\.)bilibili\.com$/,
    path: /[?&]bvid=(\w+)/,
    video: (id) => ({ url: `https://www.bilibili.com/video/${id}`, picture: null }),
  },
];

function videoAt(address: string | null, baseUrl: string): Video | null {
  const url = parseUrl(address, baseUrl);
  if (!url) return null;
  for (const player of PLAYERS) {
    const id = player.host.test(url.hostname)
      ? player.path.exec(url.pathname + url.search)?.[1]
      : null;
    if (id) return player.video(id);
  }
  return null;
}

function figureFor(document: Document, { url, picture }: Video, title: string): Element {
  const figure = document.createElement('figure');
  const link = document.createElement('a');
  link.setAttribute('href', url);
  if (picture) {
    const image = document.createElement('img');
    image.setAttribute('src', picture);
    image.setAttribute('alt', title);
    link.append(image);
    figure.append(link);
  }
  const caption = document.createElement('figcaption');
  const words = picture ? document.createElement('a') : link;
  words.setAttribute('href', url);
  words.textContent = title || url.replace(/^https:\/\/(www\.)?/, '');
  caption.append(words);
  figure.append(caption);
  return figure;
}

/** Frames for the site's own purposes, not for its readers. */
const NO_CONTENT =
  /(^|\.)(doubleclick\.net|googlesyndication\.com|googletagmanager\.com|recaptcha\.net|addthis\.com|disqus\.com)$|^(www\.)?(facebook|google|twitter|x)\.com$/;

/** Smaller frames show nothing to read, unless they say what they play. Pixels. */
const LEAST_HEIGHT = { titled: 40, untitled: 100 } as const;

const onWeb = (address: string | null, baseUrl: string): URL | null => {
  const url = parseUrl(address, baseUrl);
  return url && /^https?:$/.test(url.protocol) ? url : null;
};

/** The box of an embed, which holds besides the frame nothing but a link to who made it. */
function embedAround(frame: Element): Element | null {
  const box = frame.parentElement;
  const isBox = box?.localName === 'div' && box.querySelectorAll('iframe').length === 1;
  return isBox && !box.querySelector('p, img, figcaption') && linkDensity(box) === 1 ? box : null;
}

/** A chart, a map or another page set in a frame, by its title or else its host. */
function linkFrame(frame: Element, url: URL): void {
  const title = frame.getAttribute('title') || frame.getAttribute('aria-label') || '';
  const style = /(?:^|[;\s])height:\s*(\d+)px/.exec(frame.getAttribute('style') ?? '')?.[1];
  const height = Number.parseInt(frame.getAttribute('height') ?? style ?? '', 10);
  const least = title ? LEAST_HEIGHT.titled : LEAST_HEIGHT.untitled;
  if (NO_CONTENT.test(url.hostname) || height < least || (!title && !height)) return;
  const document = frame.ownerDocument;
  const link = document.createElement('a');
  link.setAttribute('href', url.href);
  link.textContent = title || url.hostname.replace(/^www\./, '');
  const caption = frame.closest('figure')?.querySelector('figcaption');
  if (caption) {
    caption.prepend(link, ' ');
    frame.remove();
    return;
  }
  const figure = document.createElement('figure');
  const figcaption = document.createElement('figcaption');
  figcaption.append(link);
  figure.append(figcaption);
  (embedAround(frame) ?? frame).replaceWith(figure);
}

/** What AMP calls its own elements for, by the plain one that says the same. */
const OF_AMP: readonly (readonly [string, string])[] = [
  ['amp-video', 'video'],
  ['amp-audio', 'audio'],
  ['amp-iframe', 'iframe'],
];

function plainAmp(clone: Document): void {
  if (!clone.querySelector('amp-video, amp-audio, amp-iframe, amp-youtube')) return;
  for (const [amp, plain] of OF_AMP)
    for (const element of clone.querySelectorAll(amp)) rename(element, plain);
  for (const player of clone.querySelectorAll('amp-youtube[data-videoid]')) {
    const frame = rename(player, 'iframe');
    frame.setAttribute(
      'src',
      `https://www.youtube.com/embed/${frame.getAttribute('data-videoid')}`,
    );
  }
}

/** The first address of what is embedded that leads to the web: a lazy frame begins empty. */
function addressOf(frame: Element, baseUrl: string): string | null {
  const source = frame.querySelector('source')?.getAttribute('src') ?? null;
  const addresses = [frame.getAttribute('src'), frame.getAttribute('data-src'), source];
  return addresses.find((address) => address && onWeb(address, baseUrl)) ?? null;
}

const fileName = (url: URL): string => url.pathname.replace(/^.*\//, '');

/** Changes the clone it is given. */
export function linkEmbeds(clone: Document, baseUrl: string): void {
  plainAmp(clone);
  const embeds = 'iframe[src], iframe[data-src], embed[src], video, audio';
  for (const frame of clone.querySelectorAll(embeds)) {
    const address = addressOf(frame, baseUrl);
    const title = frame.getAttribute('title') || frame.getAttribute('aria-label') || '';
    const known = videoAt(address, baseUrl);
    const url = address === null ? null : onWeb(address, baseUrl);
    if (known) frame.replaceWith(figureFor(clone, known, title));
    else if (frame.localName === 'iframe') {
      if (url) linkFrame(frame, url);
    } else if (url && frame.localName !== 'embed') {
      const picture = frame.getAttribute('poster');
      const words = frame.localName === 'audio' ? title || fileName(url) : title;
      frame.replaceWith(figureFor(clone, { url: url.href, picture }, words));
    }
  }
}
