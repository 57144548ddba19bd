/** Days stand in the language of the words around them, whatever language the browser has. */
import { afterEach, expect, it, vi } from 'vitest';
import { dayMessage } from '../../../utils/messages/day-message';

afterEach(() => vi.unstubAllGlobals());

it.each([
  ['ar-EG', 'Feb 6, 2019'],
  ['de', 'Feb 6, 2019'],
  ['en-GB', '6 Feb 2019'],
])('in a browser that speaks %s: %s', (language, day) => {
  vi.stubGlobal('navigator', { language });
  expect(dayMessage('2019-02-06')).toBe(day);
});
