/** How old a work is, as far as its identifier tells. */
import { expect, it } from 'vitest';
import { yearIn, yearOf } from '../../../utils/papers/page/identifier-year';

const NOW = 2026;

it.each([
  ['Nature’s', '10.1038/s41586-019-0915-y', 2019],
  ['a plain year between dots', '10.5555/moss.2024.17', 2024],
  ['a plain year at the end', '10.5555/moss-1998', 1998],
  ['a plain year behind a letter', '10.5555/fx2017/3', 2017],
  ['the first of two years', '10.5555/2011.moss.2019', 2011],
  ['the oldest year', '10.5555/moss.1900.2', 1900],
  ['a year before 1900', '10.5555/moss.1899.2', null],
  ['PNAS’s', '10.1073/pnas.1912345678', 2019],
  ['PNAS’s of the last century', '10.1073/pnas.9812345678', 1998],
  ['the New England Journal’s', '10.1056/nejmoa1101234', 2011],
  ['a PII', '10.1016/s0140-6736(17)32400-5', 2017],
  ['the American Chemical Society’s', '10.1021/acs.moss.5b01234', 2015],
  ['the American Chemical Society’s of this decade', '10.1021/acs.moss.4c01234', 2024],
  ['the Royal Society of Chemistry’s', '10.1039/c9sc01234a', 2019],
  ['the Royal Society of Chemistry’s of this decade', '10.1039/d4sc01234a', 2024],
  ['the Royal Society of Chemistry’s oldest', '10.1039/b512345a', 2005],
  ['a journal’s number that begins like a year', '10.3847/2041-8213/ab0ec7', 2019],
  ['a year behind such a number', '10.1111/j.1939-1676.2009.01234.x', 2009],
  ['a year before a running number', '10.5555/moss-2020-1234', 2020],
  ['Wiley’s by its count', '10.1111/moss.70655', 2025],
  ['Wiley’s by a count that has come far', '10.1002/moss.72655', 2026],
  ['Nature’s by its count', '10.1038/nature22336', 2017],
  ['Springer’s', '10.1007/s10000-023-01234-8', 2023],
  ['Sage’s', '10.1177/0956123419876543', 2019],
  ['Cambridge’s', '10.1017/s0022112024001234', 2024],
  ['an annual review’s', '10.1146/annurev-moss-052920-101010', 2020],
  ['Oxford’s of this decade', '10.1093/moss/moaf214', 2025],
  ['Oxford’s of the last one', '10.1093/moss/moz214', 2019],
  ['a year before letters', '10.1029/2025gl116203', 2025],
  ['a year before a running number', '10.1002/moss.202512847', 2025],
  ['Science’s, before it had letters', '10.1126/science.1225829', 2012],
  ['Science Advances’, in its first years', '10.1126/sciadv.1700782', 2017],
  ['the BMJ’s letter', '10.1136/bmj.d7771', 2011],
  ['the BMJ’s letter of this decade', '10.1136/bmj.p1234', 2023],
  ['the crystallographers’', '10.1107/s2059798318011506', 2018],
  ['PeerJ’s count', '10.7717/peerj.10050', 2020],
  ['the count of PLOS ONE’s sisters', '10.1371/journal.pgen.1011490', 2024],
  ['Science’s, by its letters', '10.1126/science.aax1234', 2019],
  ['Science’s sister’s, by its letters', '10.1126/sciadv.adr1234', 2024],
  ['an order of letters that was never given', '10.1126/science.azx1234', null],
  ['the Institute of Physics’, by its count', '10.1088/1748-9326/ab1234', 2019],
  ['the volume of Physical Review Letters', '10.1103/physrevlett.116.061102', 2016],
  ['the count of PLOS ONE', '10.1371/journal.pone.0123456', 2015],
  ['the first count of PLOS ONE', '10.1371/journal.pone.0000012', 2007],
  ['a count beyond all years', '10.1371/journal.pone.0912345', null],
  ['the count of eLife', '10.7554/elife.70000', 2021],
  ['next year’s', '10.5555/moss.2027.1', 2027],
  ['a year that is not here yet', '10.5555/moss.2028.1', null],
  ['a number that is no year', '10.5555/moss.20241.7', null],
  ['none', '10.5555/moss', null],
])('%s is read from a DOI', (_, doi, year) => {
  expect(yearOf(doi, {}, NOW)).toBe(year);
});

it('an arXiv number and a PII tell it before the DOI does', () => {
  const doi = '10.5555/moss.2024.17';
  expect(yearOf(doi, { arxiv: '1912.01234' }, NOW)).toBe(2019);
  expect(yearOf(doi, { pii: 'S0140-6736(61)90001-2' }, NOW)).toBe(1961);
  expect(yearOf(doi, { pii: 'S0140-6736(60)90001-2' }, NOW)).toBe(null);
  expect(yearOf(doi, { pii: 'S0003347221001999' }, NOW)).toBe(2021);
  expect(yearOf(doi, { arxiv: 'hep-th/9901001' }, NOW)).toBe(2024);
  expect(yearOf(null, {}, NOW)).toBe(null);
});

it('a text gives the first year in it, and no part of a longer number', () => {
  expect(yearIn('2024-03-05, first in 2019')).toBe(2024);
  expect(yearIn('No. 120245, vol. 1998')).toBe(1998);
  expect(yearIn('1898')).toBe(null);
  expect(yearIn(null)).toBe(null);
});

it.each(['WD 1938+112', 'PSR J1913-16', 'SN 1987A', 'the Nikon2000 lens'])(
  'no year is read from “%s”',
  (text) => {
    expect(yearIn(`A planet of ${text}.`)).toBeNull();
  },
);

it.each(['2024-05-03', 'Fern 2024a', '于2024年发表', 'in 2024Nature', '(2024)'])(
  'the year is read from “%s”',
  (text) => {
    expect(yearIn(text)).toBe(2024);
  },
);
