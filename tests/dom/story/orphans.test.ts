/** What is left standing loose when a story's surroundings are taken away. */
import { describe, expect, test } from 'vitest';
import { extractStory } from '../../../utils/story/extract';
import { storyAround } from './fixtures';

const shown = (body: string) => {
  const element = document.createElement('div');
  element.innerHTML = extractStory(storyAround(body), 'https://pond.example/2024/story').html;
  return element;
};
const LAST = '<p>The pond, they say, will be measured again when the ice has gone next spring.</p>';

describe('a line break', () => {
  test('amid a sentence becomes a space', () => {
    const text = shown(
      `<p>Nobody had looked at what lives below the ice, and the depth of the pond remained largely<br>\nunknown to all who fished there.</p>${LAST}`,
    );
    expect(text.textContent?.replace(/\s+/g, ' ')).toContain('remained largely unknown to all');
    expect(text.querySelector('br')).toBeNull();
  });

  test('of a poem and of an address stays', () => {
    const text = shown(
      `<p>the pond is deep<br>and colder still<br>than any man has guessed</p><p>Pond Institute, House of Waters, Department of Limnology and Ice, Second Floor<br>Shore Road 12<br>Ostmark</p><p>The measurements of the pond and of its ice are to be had by everyone who asks at<br>https://pond.example/data</p>${LAST}`,
    );
    expect(text.querySelectorAll('br')).toHaveLength(5);
  });
});

describe('a rule', () => {
  test('parts two things, or is not shown', () => {
    const text = shown(`<hr><hr>${LAST}<div><hr></div><hr>`);
    expect(text.querySelectorAll('hr')).toHaveLength(1);
    expect(text.querySelector('hr')?.nextElementSibling?.textContent).toContain('measured again');
  });
});

describe('the last words', () => {
  test.each(['<p><b>From the Pond Society:</b></p>', '<h3>More about ponds:</h3>', '<p>（</p>'])(
    'that lead to nothing are left out: %s',
    (html) => {
      const text = shown(LAST + html);
      expect(text.lastElementChild?.textContent).toContain('measured again');
    },
  );

  test('that lead to a picture or a list stay', () => {
    const text = shown(
      `${LAST}<p>These were found in it:</p><ul><li>eleven pike, all of them older than the pond's warden</li><li>a bicycle that nobody has missed since the year of the flood</li></ul>`,
    );
    expect(text.textContent).toContain('These were found in it:');
  });
});
