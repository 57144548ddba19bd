import { expect, test } from 'vitest';
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
