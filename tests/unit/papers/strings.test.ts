import { describe, expect, it } from 'vitest';
import { identifyText, identifyUrl } from '../../../utils/papers/addresses/identify';

/** The kinds of strings that other tools get wrong, each with the DOI that a reader would see in it. */
const IN_TEXT: [kind: string, text: string, doi: string][] = [
  ['a full stop behind a bracket', 'See the paper (doi: 10.5555/abc.123).', '10.5555/abc.123'],
  [
    "the sentence's own bracket",
    '(Nature, 2019; 10.5555/s41586-019-0915-y)',
    '10.5555/s41586-019-0915-y',
  ],
  [
    "brackets of The Lancet's own",
    'doi:10.1016/S0140-6736(11)61267-1.',
    '10.1016/s0140-6736(11)61267-1',
  ],
  [
    'a SICI with angle brackets and a semicolon',
    '10.1002/(SICI)1097-4571(199806)49:8<693::AID-ASI4>3.0.CO;2-O.',
    '10.1002/(sici)1097-4571(199806)49:8<693::aid-asi4>3.0.co;2-o',
  ],
  [
    'angle brackets escaped for markup',
    '10.1002/(SICI)1097-4571(199806)49:8&lt;693::AID-ASI4&gt;3.0.CO;2-O',
    '10.1002/(sici)1097-4571(199806)49:8<693::aid-asi4>3.0.co;2-o',
  ],
  [
    'an angle bracket inside an old DOI',
    'doi:10.1175/1520-0442(1996)009<0001:TMOM>2.0.CO;2.',
    '10.1175/1520-0442(1996)009<0001:tmom>2.0.co;2',
  ],
  ['an ampersand inside an old DOI', '10.5555/a&b.12', '10.5555/a&b.12'],
  ['curly quotes around it', 'Titled “10.5555/quoted.7”', '10.5555/quoted.7'],
  [
    'a semicolon and the journal behind it',
    '10.5555/nature12373;Nature 500',
    '10.5555/nature12373',
  ],
  [
    'a word glued to its end',
    'DOI: 10.1126/sciadv.adk4858Provided by MIT',
    '10.1126/sciadv.adk4858',
  ],
  [
    'a word glued to its beginning',
    'Current Biologydoi:10.5555/j.cub.2011.03.059',
    '10.5555/j.cub.2011.03.059',
  ],
  [
    'zero-width and soft-hyphen characters in it',
    '10.55\u00ad55/ab\u200bc.4\u20605',
    '10.5555/abc.45',
  ],
  ['an ellipsis behind it', 'https://doi.org/10.5555/abc.45…', '10.5555/abc.45'],
  ['an ellipsis of three dots behind it', '10.5555/abc.45... and more', '10.5555/abc.45'],
  ['a registrant with dots', '10.978.8898392/315', '10.978.8898392/315'],
  ['a short DOI', 'doi:10/gdchd9', '10/gdchd9'],
];

const IN_ADDRESS: [kind: string, address: string, doi: string][] = [
  [
    'an encoded slash',
    'https://example.org/article/info%3Adoi%2F10.5555%2Fjournal.pone.0031314',
    '10.5555/journal.pone.0031314',
  ],
  ['double encoding', 'https://example.org/go?doi=10.5555%252Fabc.1', '10.5555/abc.1'],
  [
    'tracking parameters',
    'https://doi.org/10.5555/abc.1?utm_source=news&utm_medium=web',
    '10.5555/abc.1',
  ],
  ['the fragment of a section', 'https://example.org/doi/10.5555/abc.1#sec-1', '10.5555/abc.1'],
  [
    "Oxford's own number behind it",
    'https://academic.oup.com/brain/article/doi/10.1093/brain/awr311/3737828',
    '10.1093/brain/awr311',
  ],
  [
    "a publisher's /full",
    'https://www.frontiersin.org/articles/10.3389/fpsyg.2019.00001/full',
    '10.3389/fpsyg.2019.00001',
  ],
  [
    "bioRxiv's v1.full.pdf",
    'https://www.biorxiv.org/content/10.1101/2020.03.22.002386v3.full.pdf',
    '10.1101/2020.03.22.002386',
  ],
  ['.html', 'https://example.org/10.5555/abc.1.html', '10.5555/abc.1'],
  ['.short', 'https://example.org/cgi/doi/10.5555/abc.1.short', '10.5555/abc.1'],
  ['a proxy in the host', 'https://doi-org.proxy.uni.example.edu/10.5555/abc.1', '10.5555/abc.1'],
  [
    'a proxy before the host',
    'https://proxy.uni.example.edu/login?url=https://doi.org/10.5555/abc.1',
    '10.5555/abc.1',
  ],
  [
    "Outlook's safe links",
    'https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fdoi.org%2F10.5555%2Fabc.1&data=05%7C01',
    '10.5555/abc.1',
  ],
  [
    "Google's redirect",
    'https://www.google.com/url?q=https://doi.org/10.5555/abc.1&sa=D',
    '10.5555/abc.1',
  ],
  [
    "Facebook's redirect",
    'https://l.facebook.com/l.php?u=https%3A%2F%2Fdoi.org%2F10.5555%2Fabc.1&h=AT0',
    '10.5555/abc.1',
  ],
  [
    "Mailchimp's tracker, which packs the address up",
    `https://mandrillapp.com/track/click/30/doi.org?p=${btoa(JSON.stringify({ s: 'x', v: 1, p: JSON.stringify({ u: 30, v: 1, url: 'https://doi.org/10.5555/abc.1', id: '7' }) }))}`,
    '10.5555/abc.1',
  ],
  [
    "a newsletter's tracker",
    'https://click.example.com/track?id=7&url=https%3A%2F%2Fdoi.org%2F10.5555%2Fabc.1',
    '10.5555/abc.1',
  ],
  [
    "Proofpoint's defence",
    'https://urldefense.com/v3/__https://doi.org/10.5555/abc.1__;!!abc!def$',
    '10.5555/abc.1',
  ],
  [
    'a web archive',
    'https://web.archive.org/web/20200101000000/https://doi.org/10.5555/abc.1',
    '10.5555/abc.1',
  ],
  [
    'line breaks inside the address',
    'https://example.org/info%3Adoi%2F10.5555%\n\n2Fabc.1',
    '10.5555/abc.1',
  ],
  ['a short DOI at the resolver', 'https://doi.org/gdchd9', '10/gdchd9'],
];

describe('the DOI comes out right of text with', () => {
  it.each(IN_TEXT)('%s', (_kind, text, doi) => {
    expect(identifyText(text)?.doi).toBe(doi);
  });
});

describe('the DOI comes out right of an address with', () => {
  it.each(IN_ADDRESS)('%s', (_kind, address, doi) => {
    expect(identifyUrl(address)?.doi).toBe(doi);
  });
});

describe('where no rule can tell the end of a DOI', () => {
  it('the other readings are kept for a look-up, the likeliest first', () => {
    expect(identifyText('10.5555/nature12373and more')?.alternatives).toContain(
      '10.5555/nature12373',
    );
    expect(identifyUrl('https://example.org/doi/10.5555/abc.1/full')?.alternatives).toEqual([]);
  });
});

describe('what is no paper is left alone', () => {
  it.each([
    'https://onlinelibrary.wiley.com/doi/10.1111/(ISSN)1530-0277/earlyview',
    'https://www.nature.com/',
    'https://www.nejm.org/',
    'https://www.facebook.com/sharer.php?u=https%3A%2F%2Fdoi.org%2F10.5555%2Fabc.1',
    'mailto:someone@example.org',
    'not an address',
    '',
  ])('%s', (address) => {
    expect(identifyUrl(address)).toBeNull();
  });
});

describe('other identifiers in selected text', () => {
  it.each([
    ['see arXiv:2106.04399v2 for more', { arxiv: '2106.04399' }],
    ['PMID: 32687126', { PMID: '32687126' }],
    ['in PMC9902068.', { PMCID: 'PMC9902068' }],
    ['registered as NCT04280705', { trial: 'NCT04280705' }],
    ['ISBN 978-3-16-148410-0', { ISBN: '9783161484100' }],
  ])('%s', (text, ids) => {
    expect(identifyText(text)?.ids).toEqual(ids);
  });
});
