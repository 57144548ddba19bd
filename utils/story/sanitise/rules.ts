/** What a story's markup may hold. Everything that is not named here is dropped or unwrapped. */

/** Elements of running text, figures and tables. */
export const HTML_TAGS: readonly string[] = [
  ...['a', 'abbr', 'article', 'aside', 'b', 'bdi', 'bdo', 'blockquote', 'br', 'caption', 'cite'],
  ...['code', 'col', 'colgroup', 'dd', 'del', 'details', 'dfn', 'div', 'dl', 'dt', 'em'],
  ...['figcaption', 'figure', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr', 'i', 'img', 'ins', 'kbd'],
  ...['li', 'mark', 'ol', 'p', 'pre', 'q', 'rp', 'rt', 'ruby', 's', 'samp', 'section', 'small'],
  ...['span', 'strong', 'sub', 'summary', 'sup', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead'],
  ...['time', 'tr', 'tt', 'u', 'ul', 'var', 'wbr'],
];

/** Elements of formulas. */
const MATH_TAGS: readonly string[] = [
  ...['math', 'menclose', 'merror', 'mfenced', 'mfrac', 'mi', 'mmultiscripts', 'mn', 'mo'],
  ...['mover', 'mpadded', 'mphantom', 'mprescripts', 'mroot', 'mrow', 'ms', 'mspace', 'msqrt'],
  ...['mstyle', 'msub', 'msubsup', 'msup', 'mtable', 'mtd', 'mtext', 'mtr', 'munder'],
  ...['munderover', 'semantics'],
];

export const KEPT_TAGS: readonly string[] = [...HTML_TAGS, ...MATH_TAGS];

/** Attributes that carry meaning; nothing that styles, runs, names a target for scripts or reports. */
export const KEPT_ATTRIBUTES: readonly string[] = [
  ...['abbr', 'alt', 'cite', 'colspan', 'datetime', 'dir', 'headers', 'height', 'href', 'id'],
  ...['lang', 'open', 'reversed', 'rel', 'rowspan', 'scope', 'span', 'src', 'start', 'target'],
  ...['title', 'type', 'value', 'width'],
  ...['accent', 'accentunder', 'columnalign', 'columnspan', 'display', 'fence', 'largeop'],
  ...['linethickness', 'lspace', 'mathvariant', 'movablelimits', 'notation', 'rowalign'],
  ...['rspace', 'separator', 'stretchy', 'symmetric', 'xmlns'],
];

/** Elements that go with everything inside them: their text is no part of the story. */
export const DROPPED_WITH_CONTENTS: readonly string[] = [
  ...['annotation', 'annotation-xml', 'applet', 'audio', 'button', 'canvas', 'datalist'],
  ...['desc', 'dialog', 'embed', 'foreignobject', 'frame', 'frameset', 'head', 'iframe', 'input'],
  ...['map', 'meter', 'noembed', 'noframes', 'noscript', 'object', 'optgroup', 'option', 'output'],
  ...['plaintext', 'portal', 'progress', 'script', 'select', 'slot', 'style', 'svg', 'template'],
  ...['textarea', 'title', 'track', 'video', 'xmp'],
];

/**
 * Addresses of pictures that only count readers. Matched against host and path; the hosts are the
 * counters most often met on news pages, the paths are what counters are commonly called.
 */
export const TRACKER_PATTERNS: readonly RegExp[] = [
  /(^|\.)(doubleclick\.net|google-analytics\.com|googletagmanager\.com|scorecardresearch\.com)\//,
  /(^|\.)(quantserve\.com|chartbeat\.(com|net)|omtrdc\.net|2o7\.net|imrworldwide\.com)\//,
  /(^|\.)(ioam\.de|iocnt\.net|vgwort\.de|xiti\.com|adobedc\.net|pixel\.wp\.com|demdex\.net)\//,
  /(^|\.)(feedsportal\.com|counter\.theconversation\.(com|edu\.au)|hotjar\.com|outbrain\.com)\//,
  /(^|\.)(taboola\.com|mc\.yandex\.(ru|com)|counter\.yadro\.ru|facebook\.com\/tr)(\/|\?|$)/,
  /\/(count|counter|pixel|tracking|tracker|beacon|webbug|blank|spacer|clear|transparent|1x1)\.(gif|png|php|aspx?)$/,
  /\/(pixel|beacon|track)$/,
];
