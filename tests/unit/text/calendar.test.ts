/** Days of the week and months in the languages of news pages. */
import { expect, it } from 'vitest';
import { monthNumber } from '../../../utils/text/calendar/months';
import { isWeekday } from '../../../utils/text/calendar/weekdays';

it.each(['Monday', 'Tue,', 'Mittwoch', 'giovedì', 'piątek', 'Субота', 'Κυριακή', 'pazartesi'])(
  '%s is a day',
  (word) => expect(isWeekday(word)).toBe(true),
);

it.each(['Quill', 'mars', 'day', ''])('"%s" is none', (word) =>
  expect(isWeekday(word)).toBe(false),
);

it('months have their numbers', () => {
  expect(['März', 'heinäkuuta', 'грудня', 'may'].map((name) => monthNumber(name))).toEqual([
    3, 7, 12, 5,
  ]);
  expect(monthNumber('Quill')).toBeNull();
});
