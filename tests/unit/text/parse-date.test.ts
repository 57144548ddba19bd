import { describe, expect, it, test } from 'vitest';
import { toIsoDate } from '../../../utils/text/parse-date';

test.each([
  ['2019-02-06T17:31:09+00:00', '2019-02-06T17:31:09+00:00'],
  ['2019-02-06 17:31:09', '2019-02-06T17:31:09'],
  ['2019-02-06', '2019-02-06'],
  ['20190206', '2019-02-06'],
  ['2012/01/09 22:04:04', '2012-01-09T22:04:04'],
  ['Wed, 06 Feb 2019 17:31:09 GMT', '2019-02-06T17:31:09Z'],
  ['February 6, 2019', '2019-02-06'],
  ['Published: 6 February 2019', '2019-02-06'],
  ['Feb. 6, 2019, 5:31 p.m. EST', '2019-02-06T17:31:00-05:00'],
  ['6. Februar 2019', '2019-02-06'],
  ['le 6 février 2019', '2019-02-06'],
  ['6 de febrero de 2019', '2019-02-06'],
  ['6 февраля 2019', '2019-02-06'],
  ['6 MAYIS 2019', '2019-05-06'],
  ['06.02.2019', '2019-02-06'],
  ['2019 Feb 6', '2019-02-06'],
  ['2019, February 6', '2019-02-06'],
  ['2019年2月6日', '2019-02-06'],
  ['2019년 2월 6일', '2019-02-06'],
  ['1549474269', '2019-02-06T17:31:09Z'],
])('a date written as "%s" is understood', (text, iso) => {
  expect(toIsoDate(text)).toBe(iso);
});

test('3/4/2019 is read as its language writes it', () => {
  expect(toIsoDate('3/4/2019', 'en-US')).toBe('2019-03-04');
  expect(toIsoDate('3/4/2019', 'en-GB')).toBe('2019-04-03');
});

test.each(['yesterday', '31 February 2019', 'room 2019', '', '99/99/2019'])(
  '"%s" is no date',
  (text) => {
    expect(toIsoDate(text)).toBeNull();
  },
);

describe('days of other calendars', () => {
  it.each([
    ['an Iranian day in Persian figures', 'پنجشنبه / ۲۴ مهر ۱۴۰۴ / ۱۱:۰۲', '2025-10-16T11:02:00'],
    ['the first day of a Persian year', '۱ فروردین ۱۴۰۴', '2025-03-21'],
    ['the last day of a leap year', '30 اسفند 1403', '2025-03-20'],
    ['Arabic figures', '١٨/٥/٢٠٢٥', '2025-05-18'],
    ['a month by two Arabic names', '18 مايو/أيار 2025', '2025-05-18'],
    ['a month by two names, one of two words', '18 يناير/كانون الثاني 2025', '2025-01-18'],
    ['Hindi', '9 अप्रैल 2025', '2025-04-09'],
    ['Bengali', '০৯ এপ্রিল ২০২৫', '2025-04-09'],
    ['Tamil', '9 ஏப்ரல் 2025', '2025-04-09'],
    ['Hebrew', '9 אפריל 2025', '2025-04-09'],
    ['Swahili', 'Jumatano, 9 Aprili 2025', '2025-04-09'],
    ['Georgian', '9 აპრილი 2025', '2025-04-09'],
    ['Bengali figures', '০৯-০৪-২০২৫', '2025-04-09'],
    ['a Buddhist year', '4 พฤษภาคม 2568', '2025-05-04'],
    ['Thai figures', '๔ พฤษภาคม ๒๕๖๘', '2025-05-04'],
    ['a year of the Republic of China', '中華民國114年3月5日', '2025-03-05'],
    ['a year of Reiwa', '令和7年3月5日', '2025-03-05'],
    ['the first year of Reiwa', '令和元年5月4日', '2019-05-04'],
    ['full-width figures', '２０２５年３月５日', '2025-03-05'],
  ])('%s', (_, text, iso) => {
    expect(toIsoDate(text, 'fa')).toBe(iso);
  });

  it('a number behind a stop is no Buddhist year', () => {
    expect(toIsoDate('4 May. 2568')).toBeNull();
  });

  it('a day that no year has is none', () => {
    expect(toIsoDate('30 اسفند 1404')).toBeNull();
  });
});

describe('a day in words of the language that the page is in', () => {
  it.each([
    ['lv', 'Publicēts: Pirmdiena, 18. maijs, 2026, 07:12', '2026-05-18T07:12:00'],
    ['lv', '2026. gada 18. maijs', '2026-05-18'],
    ['lt', 'Publikuota: 2026 m. gegužės 18 d.', '2026-05-18'],
    ['eu', '2026ko maiatzaren 18a', '2026-05-18'],
    ['cy', 'Dydd Mawrth, 18 Awst 2026', '2026-08-18'],
    ['th', '4 พ.ค. 2568', '2025-05-04'],
    ['he', '18 בדצמבר 2026', '2026-12-18'],
    ['hr', 'nedjelja, 18. listopada 2026.', '2026-10-18'],
    ['pl', '18 listopada 2026', '2026-11-18'],
  ])('%s: %s', (language, text, iso) => {
    expect(toIsoDate(text, language)).toBe(iso);
  });

  // As the browser itself writes them.
  it.each(
    'am as az be bs cy et eu fil ga gl gu hy is ka kk kn lt lv mk ml mr mt ne or pa si sl sq sw te uz zu'.split(
      ' ',
    ),
  )('each month of %s', (language) => {
    for (let month = 0; month < 12; month += 1) {
      const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory`, {
        dateStyle: 'long',
        timeZone: 'UTC',
      });
      const day = `2026-${String(month + 1).padStart(2, '0')}-18`;
      expect(toIsoDate(format.format(Date.parse(day)), language)).toBe(day);
    }
  });

  it.each([
    ['en', 'In 2026 some 18 people may march'],
    ['lv', '© 2026 Visas tiesības, 18 lapas'],
    ['not a language', '18 maijs 2026'],
    ['lv', '40 maijs 2026'],
  ])('none in %s: %s', (language, text) => {
    expect(toIsoDate(text, language)).toBeNull();
  });
});
