import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseArxiv, parseArxiv, printArxiv } from '../../../utils/identifiers/arxiv';
import { normaliseDoi, parseDoi, printDoi, readDoi } from '../../../utils/identifiers/doi/doi';
import { doisInText } from '../../../utils/identifiers/doi/in-text';
import { normaliseHandle, parseHandle, printHandle } from '../../../utils/identifiers/handle';
import { normaliseIsbn, parseIsbn, printIsbn } from '../../../utils/identifiers/isbn';
import { normalisePii, parsePii, printPii } from '../../../utils/identifiers/pii';
import { normalisePmcid, parsePmcid, printPmcid } from '../../../utils/identifiers/pmcid';
import { normalisePmid, parsePmid, printPmid } from '../../../utils/identifiers/pmid';
import { normaliseRepec, parseRepec, printRepec } from '../../../utils/identifiers/repec';
import { normaliseSsrn, parseSsrn, printSsrn } from '../../../utils/identifiers/ssrn';
import { normaliseTrial, parseTrial, printTrial } from '../../../utils/identifiers/trial';
import { identifyText, identifyUrl } from '../../../utils/papers/addresses/identify';

const digits = (min: number, max: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: min, maxLength: max });
const doiSuffix = fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 40 });
const dois = fc
  .tuple(digits(4, 9), doiSuffix)
  .map(([registrant, suffix]) => `10.${registrant}/${suffix}`);
const isbn = digits(12, 12).map((text) => `978${text.slice(3)}`);

type Rules = {
  parse: (text: string) => string | null;
  normalise: (text: string) => string | null;
  print: (text: string) => string;
  samples: fc.Arbitrary<string>;
};

const IDENTIFIERS: Record<string, Rules> = {
  DOI: { parse: parseDoi, normalise: normaliseDoi, print: printDoi, samples: dois },
  PMID: { parse: parsePmid, normalise: normalisePmid, print: printPmid, samples: digits(1, 8) },
  PMCID: {
    parse: parsePmcid,
    normalise: normalisePmcid,
    print: printPmcid,
    samples: digits(1, 8).map((id) => `PMC${id}`),
  },
  arXiv: {
    parse: parseArxiv,
    normalise: normaliseArxiv,
    print: printArxiv,
    samples: fc.oneof(
      fc.tuple(digits(2, 2), digits(5, 5)).map(([year, rest]) => `${year}05.${rest}`),
      digits(7, 7).map((id) => `hep-th/${id}`),
    ),
  },
  ISBN: {
    parse: parseIsbn,
    normalise: normaliseIsbn,
    print: printIsbn,
    samples: fc.oneof(isbn, digits(10, 10)),
  },
  PII: {
    parse: parsePii,
    normalise: normalisePii,
    print: printPii,
    samples: fc
      .tuple(digits(7, 7), digits(7, 7), digits(2, 2))
      .map(([issn, item, check]) => `S${issn}${check[0]}${item}${check[1]}`),
  },
  trial: {
    parse: parseTrial,
    normalise: normaliseTrial,
    print: printTrial,
    samples: digits(8, 8).map((id) => `NCT${id}`),
  },
  handle: {
    parse: parseHandle,
    normalise: normaliseHandle,
    print: printHandle,
    samples: fc.tuple(digits(2, 6), doiSuffix).map(([prefix, rest]) => `hdl:1${prefix}/${rest}`),
  },
  SSRN: { parse: parseSsrn, normalise: normaliseSsrn, print: printSsrn, samples: digits(3, 8) },
  RePEc: {
    parse: parseRepec,
    normalise: normaliseRepec,
    print: printRepec,
    samples: digits(3, 6).map((id) => `repec:nbr:nberwo:${id}`),
  },
};

describe.each(Object.entries(IDENTIFIERS))('%s', (_name, { parse, normalise, print, samples }) => {
  it('reads back what it prints', () => {
    fc.assert(
      fc.property(samples, (text) => {
        const value = parse(text);
        if (value !== null) expect(parse(print(value))).toBe(value);
      }),
      { numRuns: 1000 },
    );
  });

  it('normalises once and for all', () => {
    fc.assert(
      fc.property(fc.oneof(samples, fc.string({ unit: 'binary' })), (text) => {
        const once = normalise(text);
        if (once !== null) expect(normalise(once)).toBe(once);
      }),
    );
  });

  it('throws at nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        parse(text);
        normalise(text);
      }),
    );
  });
});

describe('a DOI in a text', () => {
  it('is found again whatever ordinary words stand around it', () => {
    const plain = fc.stringMatching(/^10\.\d{4,8}\/[a-z]{3,8}\.\d{4,8}$/);
    fc.assert(
      fc.property(
        plain,
        fc.constantFrom('. ', ', and', ')', '). Then', '; more', '” said', '\n', '…'),
        (doi, tail) => {
          expect(doisInText(`The paper (see ${doi}${tail}`)[0]?.doi).toBe(doi);
        },
      ),
    );
  });

  it('reads the same when its own reading is read again', () => {
    fc.assert(
      fc.property(dois, (text) => {
        const once = readDoi(text)?.doi;
        if (once) expect(readDoi(once)?.doi).toBe(once);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('text and addresses from anywhere', () => {
  it('never make it throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (text) => void identifyText(text)),
    );
    fc.assert(
      fc.property(
        fc.oneof(fc.webUrl({ withQueryParameters: true, withFragments: true }), fc.string()),
        (url) => void identifyUrl(url),
      ),
    );
  });

  it.each([
    ['brackets', `10.5555/${'('.repeat(100_000)}`],
    ['percent signs', `10.5555/${'%25'.repeat(50_000)}`],
    ['starts of DOIs', '10.5555/'.repeat(30_000)],
    ['digits', '1'.repeat(300_000)],
    ['dots', `10.${'1234.'.repeat(60_000)}/x`],
    ['nested redirects', `https://a.example/?url=${'https://b.example/?url='.repeat(3000)}`],
    ['spaces', `doi${' '.repeat(300_000)}10.5555/x`],
    ['words without end', 'study '.repeat(60_000)],
  ])('take no longer than a moment over %s', (_kind, text) => {
    const began = performance.now();
    doisInText(text);
    parseDoi(text);
    identifyText(text);
    identifyUrl(text);
    identifyUrl(`https://example.org/${text}`);
    for (const { parse, normalise } of Object.values(IDENTIFIERS)) {
      parse(text);
      normalise(text);
    }
    // Linear work takes some milliseconds; anything worse takes minutes, so a busy machine fails nothing.
    expect(performance.now() - began).toBeLessThan(3000);
  });
});

/** Ways in which pages write a DOI of hyphens, dots and slashes, all meaning the same. */
const SPELLINGS: [name: string, write: (doi: string) => string][] = [
  ['typographic hyphens', (doi) => doi.replaceAll('-', '\u2010')],
  ['hyphens that break no line', (doi) => doi.replaceAll('-', '\u2011')],
  ['en dashes', (doi) => doi.replaceAll('-', '–')],
  ['minus signs', (doi) => doi.replaceAll('-', '−')],
  [
    'full width',
    (doi) => doi.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0)),
  ],
  ['a line broken behind a hyphen', (doi) => doi.replace('-', '-\n')],
  ['a line broken behind the slash', (doi) => doi.replace('/', '/\n')],
  ['a space behind the slash', (doi) => doi.replace('/', '/ ')],
  ['a space behind the first full stop', (doi) => doi.replace('.', '. ')],
  ['an encoded slash', (doi) => doi.replace('/', '%2F')],
  ['soft hyphens', (doi) => doi.replaceAll('-', '-\u00ad')],
  ['an escaped tag behind it', (doi) => `${doi}</span>`],
  ['capitals', (doi) => doi.toUpperCase()],
];

describe.each(SPELLINGS)('a DOI written with %s', (_name, write) => {
  const plain = fc.stringMatching(/^10\.[1-9]\d{3,6}\/[a-z]\d{5}-0\d{2}-\d{4}-[\da-z]$/);

  it('is read as the DOI that it is, wherever it stands', () => {
    fc.assert(
      fc.property(plain, (doi) => {
        const written = write(doi);
        expect(doisInText(`Journal reference: Rain, doi: ${written}. Then`)[0]?.doi).toBe(doi);
        expect(parseDoi(`doi: ${written}`)).toBe(doi);
        expect(identifyText(`(DOI: ${written})`)?.doi).toBe(doi);
        expect(identifyUrl(`https://doi.org/${encodeURIComponent(written)}`)?.doi).toBe(doi);
      }),
    );
  });

  it('is placed where it stands, from its first to its last character', () => {
    fc.assert(
      fc.property(plain, (doi) => {
        const text = `Journal reference: Rain, doi: ${write(doi)} Then`;
        const [found] = doisInText(text);
        const { index = 0, length = 0 } = found ?? {};
        expect(normaliseDoi(text.slice(index, index + length).replace(/\s/g, ''))).toBe(doi);
      }),
    );
  });
});

describe('the address of a DOI', () => {
  it('holds no sign that an address cannot hold, whatever the DOI holds', () => {
    fc.assert(
      fc.property(dois, (text) => {
        const doi = normaliseDoi(text);
        fc.pre(doi !== null);
        // No registered DOI has a part that is but one or two full stops, which addresses drop.
        fc.pre(!/\/\.{1,2}(?:\/|$)/.test(doi));
        const address = printDoi(doi);
        expect(new URL(address).href).toBe(address);
        expect(address).not.toMatch(/[#?<>\s"]|%(?![0-9a-f]{2})/i);
        expect(normaliseDoi(address)).toBe(doi);
      }),
      { numRuns: 2000 },
    );
  });

  it('is found behind redirects, however deep they are encoded', () => {
    const wrap = fc.constantFrom(
      (to: string) => `https://l.example.com/l.php?u=${encodeURIComponent(to)}&h=1`,
      (to: string) => `https://medium.com/r/?url=${encodeURIComponent(to)}`,
      (to: string) => `https://proxy.uni.example.edu/login?qurl=${encodeURIComponent(to)}`,
      (to: string) => `https://gate.example.com/s/${encodeURIComponent(to)}`,
      (to: string) => `https://mail.example.com/?d=x&u=${btoa(to)}&i=1`,
    );
    const target = 'https://www.nature.com/articles/s41586-019-0915-y';
    fc.assert(
      fc.property(fc.array(wrap, { minLength: 1, maxLength: 3 }), (layers) => {
        const address = layers.reduce((to, layer) => layer(to), target);
        expect(identifyUrl(address)?.doi).toBe('10.1038/s41586-019-0915-y');
      }),
    );
  });
});
