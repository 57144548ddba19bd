/** Furniture of the site that stands within a story's column is left out. */
import { describe, expect, test } from 'vitest';
import { extractStory } from '../../../utils/story/extract';
import { page } from './fixtures';

const TOPICS = ['frogs', 'herons', 'reeds', 'newts', 'snails', 'willows'];
const paragraphs = TOPICS.map(
  (topic) =>
    `<h3>What the ${topic} do</h3><p>The ${topic} of the pond were counted for three years by a team of twelve, most of it in waders and in the rain, and none was hurt.</p>`,
);
const read = (head: string, foot = '') =>
  extractStory(
    page(
      `<html lang="en"><head><title>What lives in a pond</title></head><body><div class="story"><h1>What lives in a pond</h1>${head}${paragraphs.join('')}${foot}</div></body></html>`,
    ),
    'https://pond.example/2024/story',
  ).text;
const plain = read('');

describe('in a story', () => {
  test('the path to the page is left out', () => {
    expect(read('<p>Home » News » Research News » What lives in a pond</p>')).toBe(plain);
    expect(
      read(
        '<p><a href="/">Startseite</a> › <a href="/n">Natur</a> › Teiche und alles, was in ihnen lebt, mit Bildern</p>',
      ),
    ).toBe(plain);
  });

  test.each([
    TOPICS.map((topic) => `<li><a href="#${topic}">${topic}</a></li>`).join(''),
    TOPICS.map((topic) => `<li><span>What the ${topic} do</span></li>`).join(''),
  ])('the list of its own parts is left to the outline', (items) => {
    expect(read(`<h2>Table of contents</h2><ol>${items}</ol>`)).toBe(plain);
  });

  test('a list under such a heading that says something stays', () => {
    const list =
      '<h2>Contents</h2><ul><li>Two litres of water from the pond, filtered</li><li>A jar of mud that was taken from the bottom in May</li></ul>';
    expect(read(list)).toContain('A jar of mud');
  });

  test.each([
    '<p>Was this article helpful?</p><p>Rating: 4.85</p>',
    '<p>To report corrections and clarifications, contact Standards Editor Ada Quill. For publication consideration in the newspaper, send comments by post.</p>',
    '<p>Note: Any medical information published on this website is not intended as a substitute for informed medical advice and you should not take any action before consulting with a doctor.</p>',
    '<p>You must be signed in to post a comment. Please keep it friendly.</p>',
    '<h4>Discussion about this post</h4><p>No posts</p>',
    '<p><b>APA Reference</b><br>Quill, A. (2012). What lives in a pond. Pond Post. Retrieved on January 12, 2012, from https://pond.example/</p>',
  ])('what the site says of itself at the end is left out: %s', (foot) => {
    expect(read('', foot)).toBe(plain);
  });

  test('a last sentence about comments in the study stays', () => {
    const last =
      '<p>The institute did not respond to several requests, and its press office would not comment on the newts that had been found there in May.</p>';
    expect(read('', last)).toContain('would not comment');
  });

  test('references stay, though each is a link', () => {
    const list =
      '<h3>Literature</h3><ul><li><a href="https://doi.org/10.5555/1">Quill, A. (2019): Evolution of newts in ponds. Journal of Ponds 3, 4–9</a></li></ul><p>Was this article helpful?</p>';
    expect(read('', list)).toContain('Evolution of newts');
    expect(read('', list)).not.toContain('helpful');
  });
});
