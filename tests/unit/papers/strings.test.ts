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
  ['hyphens', '10.5555/s44444\u2010025\u20100915\u2010y', '10.5555/s44444-025-0915-y'],
  ['hyphens that break no line', '10.5555/s44444\u2011025\u2011y', '10.5555/s44444-025-y'],
  ['figure dashes', '10.5555/s44444\u2012025\u20120915\u2012y', '10.5555/s44444-025-0915-y'],
  ['en dashes', 'doi: 10.5555/s44444–025–0915–y.', '10.5555/s44444-025-0915-y'],
  ['em dashes', 'doi: 10.5555/s44444—025—0915—y.', '10.5555/s44444-025-0915-y'],
  ['minus signs', '10.5555/s44444\u2212025\u22120915\u2212y', '10.5555/s44444-025-0915-y'],
  ['a hyphen of full width', '10.5555/s44444－025－0915－y', '10.5555/s44444-025-0915-y'],
  ["a sentence's dash behind it", '10.5555/abc.45—the paper says', '10.5555/abc.45'],
  ["a sentence's dash and another DOI", '10.5555/abc.45–10.5555/abc.47', '10.5555/abc.45'],
  ['The Lancet’s, typeset', 'DOI: 10.5555/S0140‑6736(25)30183‑5', '10.5555/s0140-6736(25)30183-5'],
  [
    'a line that ends in its hyphen',
    'doi: 10.5555/s44444-025-\n0915-y',
    '10.5555/s44444-025-0915-y',
  ],
  ['two such lines', '10.5555/s44444- 025-\n0915-y and', '10.5555/s44444-025-0915-y'],
  ['a line that ends in its slash', 'doi: 10.5555/\n s44444-025-y', '10.5555/s44444-025-y'],
  ['a space before its slash', 'doi: 10.5555 /s44444-025-y', '10.5555/s44444-025-y'],
  [
    'a space behind its first full stop',
    'DOI: 10. 5555/0956-5221(95)00018-Q',
    '10.5555/0956-5221(95)00018-q',
  ],
  ['a space behind a later slash', 'doi:10.5555/ismejo/ wraf088', '10.5555/ismejo/wraf088'],
  [
    'a space behind a later full stop',
    'doi:10.5555/j. cell.2024.01.001',
    '10.5555/j.cell.2024.01.001',
  ],
  ['a space within its number', 'doi:10.5555/j.cell.2024. 01.001', '10.5555/j.cell.2024.01.001'],
  ['a year behind its full stop', 'doi: 10.5555/laine. 2024 was wet', '10.5555/laine'],
  ['a date behind its slash', 'https://doi.org/10.5555/abc.45/ 2024-05-03', '10.5555/abc.45'],
  ['hyphen bullets', '10.5555/s44444\u2043025\u20430915\u2043y', '10.5555/s44444-025-0915-y'],
  ['the hyphens of Armenian', '10.5555/s44444\u058a025\u058ay', '10.5555/s44444-025-y'],
  ['the hyphens of Hebrew', '10.5555/s44444\u05be025\u05bey', '10.5555/s44444-025-y'],
  ['the long vowels of Japanese', '10.5555/s44444\u30fc025\u30fcy', '10.5555/s44444-025-y'],
  ['lines of tables', '10.5555/s44444\u2500025\u2500y', '10.5555/s44444-025-y'],
  ['raised minus signs', '10.5555/s44444\u207b025\u207by', '10.5555/s44444-025-y'],
  ['dashes of Windows', '10.5555/s44444\u0096025\u0096y', '10.5555/s44444-025-y'],
  ['en dashes between letters', '10.5555/acs–nano–moss.', '10.5555/acs-nano-moss'],
  ['a line that ends in an en dash', '10.5555/s44444–\n025–0915–y', '10.5555/s44444-025-0915-y'],
  ["a sentence's dash before a space", 'doi:10.5555/abc.45– 12 people', '10.5555/abc.45'],
  ['spaces around its full stop', 'doi: 10 . 5555/s44444-025-y', '10.5555/s44444-025-y'],
  ['a space before its full stop', 'doi: 10 .5555/s44444-025-y', '10.5555/s44444-025-y'],
  ['a space before a later full stop', 'doi:10.5555/moss .p.0031', '10.5555/moss.p.0031'],
  ['a space before a later hyphen', 'doi:10.5555/s44444 -025-0915', '10.5555/s44444-025-0915'],
  ['a slash and an item after a space', 'doi:10.5555/ismejo /wraf088', '10.5555/ismejo/wraf088'],
  ['a number of its own behind it', 'doi:10.5555/abc.45 .5 mg of it', '10.5555/abc.45'],
  [
    'a break behind the year',
    'doi:10.5555/S0140-6736(25) 30183-5',
    '10.5555/s0140-6736(25)30183-5',
  ],
  [
    'a break before the year',
    'doi:10.5555/S0140-6736 (25)30183-5',
    '10.5555/s0140-6736(25)30183-5',
  ],
  ['a year behind it', 'doi:10.5555/moss.p (2024) 12', '10.5555/moss.p'],
  ['the full stop of Chinese in it', 'doi:10。5555/abc.45', '10.5555/abc.45'],
  ['the full stop of Chinese behind it', 'doi:10.5555/abc.45。2024年', '10.5555/abc.45'],
  [
    'a SICI of full width',
    '10.5555/1520-0442(1996)009＜0001：TMOM＞2.0.CO；2',
    '10.5555/1520-0442(1996)009<0001:tmom>2.0.co;2',
  ],
  ['slashes escaped for scripts', '"https:\\/\\/doi.org\\/10.5555\\/abc.45"', '10.5555/abc.45'],
  ['the tag of a forum behind it', '[doi]10.5555/abc.45[/doi]', '10.5555/abc.45'],
  ['Markdown around it', '[10.5555/abc.45](https://doi.org/10.5555/abc.45)', '10.5555/abc.45'],
  ['a ligature of Dutch', '10.5555/\u0133sem.0.001', '10.5555/ijsem.0.001'],
  ['ligatures', '10.5555/ﬁsh.ﬂow.45', '10.5555/fish.flow.45'],
  ['a slash of full width', 'DOI：10.5555／s44444-025-y', '10.5555/s44444-025-y'],
  ['all of full width', 'ＤＯＩ：１０．５５５５／ａｂｃ．４５。', '10.5555/abc.45'],
  ['brackets of full width', '10.5555/S0140-6736（25）30183-5', '10.5555/s0140-6736(25)30183-5'],
  ['a remark in brackets of full width', '10.5555/abc.45（Nature）', '10.5555/abc.45'],
  ['a comma of full width', '10.5555/abc.45，Nature 500', '10.5555/abc.45'],
  ['a fraction slash', '10.5555⁄abc.45', '10.5555/abc.45'],
  ['an encoded slash', 'DOI: 10.5555%2Fesp.3648', '10.5555/esp.3648'],
  ['a slash encoded twice', 'DOI: 10.5555%252Fesp.3648', '10.5555/esp.3648'],
  ['a plus at its end', 'DOI: 10.5555/ja047156+.', '10.5555/ja047156+'],
  ['an escaped tag behind it', '10.5555/a04_011.pub2</ref> and more', '10.5555/a04_011.pub2'],
  ['a tag escaped twice behind it', '10.5555/a04_011.pub2&lt;/ref&gt;', '10.5555/a04_011.pub2'],
  ['an escaped line break behind it', '10.5555/abc.45<br/>Nature', '10.5555/abc.45'],
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
    'the number of a site’s own software, whoever publishes there',
    'https://pond.example/endo/article/doi/10.5555/fern/dgaa123/5820000',
    '10.5555/fern/dgaa123',
  ],
  [
    'the same, with words of the title',
    'https://pond.example/geo/article-abstract/doi/10.5555/G50000.1/612345/Ponds-of-the-north?redirectedFrom=x',
    '10.5555/g50000.1',
  ],
  [
    'a preprint’s version, whoever registered it',
    'https://www.biorxiv.org/content/10.5555/2031.05.11.655102v1.full.pdf',
    '10.5555/2031.05.11.655102',
  ],
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
  [
    'hyphens that break no line',
    'https://doi.org/10.5555/s44444%E2%80%91025%E2%80%910915%E2%80%91y',
    '10.5555/s44444-025-0915-y',
  ],
  ['en dashes', 'https://doi.org/10.5555/s44444–025–y', '10.5555/s44444-025-y'],
  ['a space behind the slash', 'https://doi.org/10.5555/%20s44444-025-y', '10.5555/s44444-025-y'],
  ['a space before the DOI', 'https://doi.org/%20https://doi.org/10.5555/abc.45', '10.5555/abc.45'],
  [
    'a space behind a hyphen',
    'https://doi.org/10.5555/s44444-025-%200915-y',
    '10.5555/s44444-025-0915-y',
  ],
  ['an escaped tag behind it', 'https://doi.org/10.5555/abc.45%3C/a%3E', '10.5555/abc.45'],
  [
    'an escaped line break in it',
    'https://doi.org/10.5555/%3Cbr%3Es44444-025',
    '10.5555/s44444-025',
  ],
  ['the route of a script', 'https://journal.example.org/#/article/10.5555/abc.1', '10.5555/abc.1'],
  [
    'a shop’s redirect to an address without protocol',
    'https://shop.example/r.cfm?b=1&urllink=nature.com%2Farticles%2Fs41586-019-0915-y',
    '10.1038/s41586-019-0915-y',
  ],
  [
    'a redirect to the resolver without protocol',
    'https://shop.example/r.cfm?b=1&urllink=doi.org%2F10.5555%2Fabc.1',
    '10.5555/abc.1',
  ],
  [
    'a web archive and an address without protocol',
    'https://web.archive.org/web/2020/www.nature.com/articles/s41586-019-0915-y',
    '10.1038/s41586-019-0915-y',
  ],
  [
    'a proxied PDF of JSTOR’s',
    'https://www-jstor-org.proxy.example.edu/stable/pdf/9999999.pdf',
    '10.2307/9999999',
  ],
  [
    'a publisher’s number that is encoded in the query',
    'https://www.thelancet.com/action/showPdf?pii=S0140-6736%2825%2930183-5',
    '10.1016/s0140-6736(25)30183-5',
  ],
  ['a plus at its end', 'https://doi.org/10.5555/ja047156+', '10.5555/ja047156+'],
  ['the resolver written twice', 'https://doi.org/https://doi.org/10.5555/abc.1', '10.5555/abc.1'],
  [
    'a library’s login and a target encoded behind its host',
    'https://login.ezproxy.example.ac.nz/login?qurl=https://pubs.acs.org%2fdoi%2f10.5555%2facs.rain.7b00613',
    '10.5555/acs.rain.7b00613',
  ],
  [
    'a library’s login and an encoded target',
    'https://login.ezproxy.example.ac.nz/login?qurl=https%3a%2f%2fwww.nature.com%2farticles%2fs41586-019-0915-y',
    '10.1038/s41586-019-0915-y',
  ],
  [
    'a mail gateway',
    'https://linkprotect.cudasvc.com/url?a=https%3a%2f%2fdoi.org%2f10.5555%2fabc.1&c=E,1,abc',
    '10.5555/abc.1',
  ],
  [
    'a mail gateway’s path',
    'https://secure-web.cisco.com/1AbC/https%3A%2F%2Fdoi.org%2F10.5555%2Fabc.1',
    '10.5555/abc.1',
  ],
  [
    'a mail gateway’s underscores',
    'https://url.avanan.click/v2/___https://www.nature.com/articles/s41586-019-0915-y___.YXAz',
    '10.1038/s41586-019-0915-y',
  ],
  [
    'a mail gateway and a publisher',
    'https://linkprotect.cudasvc.com/url?a=https%3a%2f%2fwww.nature.com%2farticles%2fs41586-019-0915-y&c=E',
    '10.1038/s41586-019-0915-y',
  ],
  [
    "a mail service's path with more behind",
    'https://abc.r.eu-west-1.awstrack.me/L0/https:%2F%2Fwww.nature.com%2Farticles%2Fs41586-019-0915-y/1/0102018',
    '10.1038/s41586-019-0915-y',
  ],
  [
    'base 64',
    `https://eu.protection.example.com/?d=nature.com&u=${btoa('https://www.nature.com/articles/s41586-019-0915-y')}&i=1`,
    '10.1038/s41586-019-0915-y',
  ],
  [
    "a newsletter's packed path",
    `https://substack.com/redirect/2/${btoa('{"u":"https://www.nature.com/articles/s41586-019-0915-y","e":1}')}.sig`,
    '10.1038/s41586-019-0915-y',
  ],
  [
    "a blog's redirect",
    'https://medium.com/r/?url=https%3A%2F%2Fwww.nature.com%2Farticles%2Fs41586-019-0915-y',
    '10.1038/s41586-019-0915-y',
  ],
  [
    'the target as the whole query',
    'https://href.li/?https://www.nature.com/articles/s41586-019-0915-y',
    '10.1038/s41586-019-0915-y',
  ],
  [
    'a redirect in a redirect, each encoded',
    'https://l.example.com/l.php?u=https%3A%2F%2Fmedium.com%2Fr%2F%3Furl%3Dhttps%253A%252F%252Fwww.nature.com%252Farticles%252Fs41586-019-0915-y',
    '10.1038/s41586-019-0915-y',
  ],
  [
    'the DOI in the fragment',
    'https://www.example-journal.org/article#doi=10.5555/abc.2025.17&sec=2',
    '10.5555/abc.2025.17',
  ],
  [
    'the DOI behind a script’s fragment',
    'https://journal.example.org/app#!/doi/10.5555/abc.1',
    '10.5555/abc.1',
  ],
  [
    'the DOI as the whole query',
    'https://journal.example.org/article?10.5555/abc.1',
    '10.5555/abc.1',
  ],
  [
    'a proxy behind the host',
    'http://www.jstor.org.i.ezproxy.example.org/stable/9999999',
    '10.2307/9999999',
  ],
  [
    'a proxy with dashes for dots',
    'https://www-nature-com.ezproxy.example.edu/articles/s41586-019-0915-y',
    '10.1038/s41586-019-0915-y',
  ],
  [
    'a library with dashes for dots',
    'https://www-nature-com.library.example.edu/articles/s41586-019-0915-y',
    '10.1038/s41586-019-0915-y',
  ],
  [
    'a library that numbers its hosts',
    'http://0-www.jstor.org.lib.example.edu/stable/9999999',
    '10.2307/9999999',
  ],
  [
    'a gateway with protocol and port',
    'https://www-nature-com-443.webvpn.example.edu.cn/articles/s41586-019-0915-y',
    '10.1038/s41586-019-0915-y',
  ],
  ['a short DOI behind a proxy', 'https://dx-doi-org.uni.idm.oclc.org/gdchd9', '10/gdchd9'],
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
    ['on arXiv (2401.01234)', { arxiv: '2401.01234' }],
    ['arXiv preprint 2401.01234', { arxiv: '2401.01234' }],
    ['auf arXiv, Nummer 1404.0123v3,', { arxiv: '1404.0123' }],
    ['arXiv：2401.01234', { arxiv: '2401.01234' }],
    ['arxiv.org/abs/2401.01234v2', { arxiv: '2401.01234' }],
    ['arXiv:math.GT/0309136', { arxiv: 'math/0309136' }],
    ['PMID: 32687126', { PMID: '32687126' }],
    ['PubMed ID: 32687126', { PMID: '32687126' }],
    ['PMID：32687126', { PMID: '32687126' }],
    ['S0960-9822(17)30784-4 in its issue', { pii: 'S0960-9822(17)30784-4' }],
    ['available at SSRN: 3223028', { ssrn: '3223028' }],
    ['hdl:1721.1/12345', { hdl: '1721.1/12345' }],
    ['Handle: RePEc:abc:wpaper:12-3.', { repec: 'repec:abc:wpaper:12-3' }],
    ['in PMC9902068.', { PMCID: 'PMC9902068' }],
    ['registered as NCT04280705', { trial: 'NCT04280705' }],
    ['ISBN 978-3-16-148410-0', { ISBN: '9783161484100' }],
  ])('%s', (text, ids) => {
    expect(identifyText(text)?.ids).toEqual(ids);
  });
});

it('a number in text gives the DOI that follows from it', () => {
  expect(identifyText('NBER Working Paper No. 27476')?.doi).toBe('10.3386/w27476');
  expect(identifyText('RePEc:nbr:nberwo:27476')?.doi).toBe('10.3386/w27476');
  expect(identifyText('SSRN 3223028')?.doi).toBe('10.2139/ssrn.3223028');
  expect(identifyText('(arXiv: 2401.01234)')?.doi).toBe('10.48550/arxiv.2401.01234');
  expect(identifyText('PII S0140-6736(25)30183-5')?.doi).toBe('10.1016/s0140-6736(25)30183-5');
});

describe('an address in text is read as a link would be', () => {
  it.each([
    ['(https://www.nature.com/articles/s41586-019-0915-y).', '10.1038/s41586-019-0915-y'],
    ['see nature.com/articles/s41586-019-0915-y, which', '10.1038/s41586-019-0915-y'],
    ['【elifesciences.org/articles/49158】', '10.7554/elife.49158'],
  ])('%s', (text, doi) => expect(identifyText(text)?.doi).toBe(doi));

  it('but for one that is cut off', () => {
    expect(identifyText('nature.com/articles/s41586-019-0915…')).toBeNull();
    expect(identifyText('nature.com/articles/s41586-019-0915...')).toBeNull();
  });
});

describe('no identifier is read in', () => {
  it.each([
    'arXiv had 2.4 million papers in 2401 days',
    'The arXiv server cost 2105.1234 dollars',
    'mail a.person@nature.com/articles/s41586-019-0915-y',
    'PubMed lists 32687126 papers',
    'SSRN has 1234567890 downloads',
  ])('%s', (text) => expect(identifyText(text)).toBeNull());
});

describe('nothing is taken for a DOI in', () => {
  it.each([
    ['a number and a season', 'They finished in the top 10. 2024/25 was better.'],
    ['a DOI that has no end', 'The DOI is 10.5555/ and more'],
  ])('%s', (_kind, text) => {
    expect(identifyText(text)).toBeNull();
  });
});

describe('a DOI that the page does not show to its end', () => {
  it.each([
    '10.5555/s44444-025…',
    '10.5555/s44444-025-… and',
    '10.5555/s44444-025-',
    '10.1038/s41586-025',
    '10.1016/j.cell.2024',
    '10.1016/S0140-6736(25)301 and',
    'https://doi.org/10.1126/science',
    'doi:10.1371/journal. A month later',
    '10.1101/2024.01 was',
    '10.5555/s44444...',
    '10.5555/s44444[...]',
    '10.5555/s44444\u2e3a',
    '10.5555/s44444\ufffd025\ufffdy',
    '10.5555/s44444– 025',
  ])('is marked as cut: %s', (text) => expect(identifyText(text)?.cut).toBe(true));

  it.each([
    '10.1038/s41586-025-01234-5',
    '10.1038/nature12373',
    '10.1016/j.cell.2024.01.001',
    '10.1016/0022-2836(81)90087-5',
    '10.1126/science.abc1234',
    '10.1101/241091',
    '10.1093/brain/awr311',
  ])('is not taken for one that is whole: %s', (text) =>
    expect(identifyText(text)?.cut).toBeUndefined(),
  );

  it('is kept as the other reading where it may have gone on', () => {
    for (const text of ['10.5555/s44444-025- 0915-y', '10.5555/s44444-025–0915-y'])
      expect(identifyText(text)).toMatchObject({
        doi: '10.5555/s44444-025-0915-y',
        alternatives: expect.arrayContaining(['10.5555/s44444-025']),
      });
  });
});
