/** Turns embedded videos of a clone into links with their picture; frames themselves never survive. */
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

/** Changes the clone it is given. */
export function linkVideos(clone: Document, baseUrl: string): void {
  for (const frame of clone.querySelectorAll('iframe[src], iframe[data-src], embed[src], video')) {
    const address =
      frame.getAttribute('src') ||
      frame.getAttribute('data-src') ||
      frame.querySelector('source')?.getAttribute('src');
    const title = frame.getAttribute('title') ?? '';
    const known = videoAt(address ?? null, baseUrl);
    const file = frame.localName === 'video' ? parseUrl(address, baseUrl) : null;
    if (known) frame.replaceWith(figureFor(clone, known, title));
    else if (file && /^https?:$/.test(file.protocol))
      frame.replaceWith(
        figureFor(clone, { url: file.href, picture: frame.getAttribute('poster') }, title),
      );
  }
}
