/** What a page says under a picture, in the ways that pages do. */
import { afterEach, expect, it } from 'vitest';
import { readCaption } from '../../../utils/browser/injected/figure-caption';

const URL_OF_MOSS = 'https://news.example/moss.jpg';
const moss = `<img src="${URL_OF_MOSS}" alt="A green cushion">`;
const other = '<img src="https://news.example/other.jpg" alt="">';
const place = document.createElement('div');

afterEach(() => place.remove());

it.each([
  [
    'a figure',
    `<figure>${moss}<figcaption>Moss\n on a stone.</figcaption></figure>`,
    'Moss on a stone.',
  ],
  [
    'a figure whose credit stands apart',
    `<figure><div>${moss}</div><figcaption>Moss.</figcaption><span class="photo-credit">Ada Fern</span></figure>`,
    'Moss. Ada Fern',
  ],
  [
    'a figure whose credit is in the caption',
    `<figure>${moss}<figcaption>Moss. <small class="Credit">Ada Fern</small></figcaption></figure>`,
    'Moss. Ada Fern',
  ],
  [
    'a block with a caption by its class',
    `<div class="wp-caption"><a href="/x">${moss}</a><p class="wp-caption-text">Moss.</p></div>`,
    'Moss.',
  ],
  [
    'a caption that belongs to another picture',
    `<div>${moss}<figure>${other}<figcaption>Other.</figcaption></figure></div>`,
    'A green cushion',
  ],
  ['no caption', `<p>${moss}</p>`, 'A green cushion'],
  ['nothing at all', `<p><img src="${URL_OF_MOSS}"></p>`, null],
  ['no such picture', other, null],
])('with %s', (_, html, caption) => {
  place.innerHTML = html;
  document.body.append(place);
  expect(readCaption(URL_OF_MOSS)).toBe(caption);
});
