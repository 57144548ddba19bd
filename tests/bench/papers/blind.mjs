/**
 * Takes from a page what a reader of another language, or of a site that nobody knows, would not have:
 * its class names and ids, or its words. Runs in the page, before it is read. Names, numbers, titles of
 * works and identifiers stay, as they do in a page of any language.
 */

/** What of a page is kept whatever is taken away: words of names, and whole titles of its works. */
export function knownOf({ records = [] }) {
  const words = (text, least) =>
    (text ?? '').split(/[\s,]+/).filter((word) => word.length >= least);
  return {
    names: records.flatMap(({ authors = [], journal, affiliation }) => [
      ...authors.flatMap(({ given, family }) => words(`${given ?? ''} ${family ?? ''}`, 1)),
      ...words(journal, 4),
      ...words(affiliation, 4),
    ]),
    titles: records.flatMap(({ title }) => title ?? []),
  };
}

export function blindPage({ classes, words, names, titles }) {
  const hash = (text) => {
    let value = 2166136261;
    for (const char of text) value = Math.imul(value ^ char.codePointAt(0), 16777619) >>> 0;
    return value;
  };
  const token = (text) => `x${hash(text).toString(36)}`;
  if (classes) {
    const ids = new Map();
    for (const element of document.querySelectorAll('[class],[id]')) {
      const name = element.getAttribute('class');
      if (name !== null) element.setAttribute('class', name.split(/\s+/).map(token).join(' '));
      if (typeof element.id === 'string' && element.id) {
        ids.set(element.id, token(element.id));
        element.id = token(element.id);
      }
    }
    for (const link of document.querySelectorAll('a[href^="#"]')) {
      const id = link.getAttribute('href').slice(1);
      if (ids.has(id)) link.setAttribute('href', `#${ids.get(id)}`);
    }
  }
  if (!words) return;
  const text = document.body?.textContent ?? '';
  const lower = new Set(text.match(/(?<![\p{L}\p{N}])\p{Ll}[\p{L}’']*/gu) ?? []);
  const middle = new Set(
    [...text.matchAll(/\p{Ll}[,;]?\s(\p{Lu}[\p{L}’'-]+)/gu)]
      .map(([, word]) => word)
      .filter((word) => !lower.has(word.toLowerCase())),
  );
  const german = /^de/i.test(document.documentElement.lang ?? '');
  const known = new Set(names.map((name) => name.toLowerCase()));
  const isName = (word) => known.has(word.toLowerCase()) || (!german && middle.has(word));
  const invented = (word) => {
    let seed = hash(word.toLowerCase());
    const next = (count) => {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
      return Math.floor((seed / 2 ** 32) * count);
    };
    return [...word]
      .map((char) => {
        const code = char.codePointAt(0);
        if (/\p{Script=Han}/u.test(char)) return String.fromCodePoint(0x4e00 + next(6000));
        if (/\p{Script=Hiragana}|\p{Script=Katakana}/u.test(char))
          return String.fromCodePoint(0x3042 + next(60));
        if (/\p{Script=Hangul}/u.test(char)) return String.fromCodePoint(0xac00 + next(8000));
        if (/\p{Script=Cyrillic}/u.test(char)) {
          const made = 'аеиокмнпрстлвдзбг'[next(17)];
          return /\p{Lu}/u.test(char) ? made.toUpperCase() : made;
        }
        if (code > 0x24f) return char;
        const made = 'aeiouaeiounrtslkmdpbgvz'[next(23)];
        return /\p{Lu}/u.test(char) ? made.toUpperCase() : made;
      })
      .join('');
  };
  const whole = titles.map((title) => title.toLowerCase()).filter((title) => title.length > 12);
  const IDENTIFIERS =
    /(?<!\d)10\.\d{4,9}\/\S+|https?:\S+|\S+@\S+|www\.\S+|\b(?:doi|arxiv|pmid|pmcid|pii)\b/gi;
  const sparedIn = (string) => {
    const spared = [...string.matchAll(IDENTIFIERS)].map(({ index, 0: { length } }) => [
      index,
      index + length,
    ]);
    const small = string.toLowerCase();
    for (const title of whole)
      for (let at = small.indexOf(title); at >= 0; at = small.indexOf(title, at + title.length))
        spared.push([at, at + title.length]);
    return spared;
  };
  const change = (string, spared = sparedIn(string), offset = 0) =>
    string.replace(/[\p{L}\p{M}][\p{L}\p{M}’']*/gu, (word, at) =>
      spared.some(([from, until]) => at + offset >= from && at + offset < until) || isName(word)
        ? word
        : invented(word),
    );
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  const nodes = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const holder = node.parentElement?.nodeName ?? '';
    if (holder !== 'SCRIPT' && holder !== 'STYLE') nodes.push(node);
  }
  // An identifier may go on behind markup, as titles do.
  const spared = sparedIn(nodes.map(({ data }) => data).join(''));
  let offset = 0;
  for (const node of nodes) {
    const { length } = node.data;
    if (/\S/.test(node.data)) node.data = change(node.data, spared, offset);
    offset += length;
  }
  // COinS are data for machines.
  for (const element of document.querySelectorAll('[title],[alt],[aria-label]'))
    for (const name of ['title', 'alt', 'aria-label'])
      if (element.hasAttribute(name) && !/\bctx_ver=/.test(element.getAttribute(name)))
        element.setAttribute(name, change(element.getAttribute(name)));
  for (const meta of document.querySelectorAll('meta[content]')) {
    const name = (meta.getAttribute('name') ?? meta.getAttribute('property') ?? '').toLowerCase();
    if (/title$|description$|keywords$|section$/.test(name) && !/citation|journal/.test(name))
      meta.setAttribute('content', change(meta.content));
  }
  const SAID =
    /^(?:headline|alternativeHeadline|description|articleBody|articleSection|keywords|caption)$/;
  const changeData = (value, key) => {
    if (typeof value === 'string') return SAID.test(key) ? change(value) : value;
    if (Array.isArray(value)) return value.map((one) => changeData(one, key));
    if (value && typeof value === 'object')
      return Object.fromEntries(
        Object.entries(value).map(([name, one]) => [name, changeData(one, name)]),
      );
    return value;
  };
  for (const script of document.querySelectorAll('script[type*="ld+json"]')) {
    try {
      script.textContent = JSON.stringify(changeData(JSON.parse(script.textContent), ''));
    } catch {
      // Broken data stay as they are.
    }
  }
  document.documentElement.lang = 'qx';
}
