/** A story cut short by its site is known as such, and the notice is no part of it. */
import { describe, expect, test } from 'vitest';
import { extractStory } from '../../../utils/story/extract';
import { storyAround } from './fixtures';

const URL = 'https://pond.example/2024/story';
const read = (body: string, head = '', count = 3) =>
  extractStory(storyAround(body, head, count), URL);
const linked = (data: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'A pond and its story', ...data })}</script>`;

describe('a story behind a wall', () => {
  test.each([
    'Subscribe to continue reading.',
    'This article is for subscribers only.',
    'You have reached your limit of free articles.',
    'Jetzt weiterlesen mit Teich plus',
    'Nur für Abonnenten',
    'Article réservé aux abonnés',
    'Il vous reste 72 % de cet article à lire.',
    'Contenido exclusivo para suscriptores',
    'Conteúdo exclusivo para assinantes',
    'Contenuto riservato agli abbonati',
    'Alleen voor abonnees',
    'Чтобы прочитать полностью, оформите подписку',
    'この記事は有料会員限定です',
    '登录后继续阅读全文',
    '구독자 전용 기사',
    'للمشتركين فقط',
    'למנויים בלבד',
  ])('says so where the page says "%s", and leaves that out', (notice) => {
    const story = read(`<div><p>${notice}</p></div>`);
    expect(story.cut).toBe('paywall');
    expect(story.isArticle).toBe(true);
    expect(story.text).not.toContain(notice.slice(0, 20));
  });

  test('is known by what its data say of its length', () => {
    expect(read('', linked({ isAccessibleForFree: 'False', wordCount: 900 })).cut).toBe('paywall');
  });

  test('is known by a last sentence that breaks off, where it is paid for', () => {
    const head = linked({ isAccessibleForFree: false });
    expect(read('<p>And then, of all things, the researchers found that the …</p>', head).cut).toBe(
      'paywall',
    );
  });
});

describe('a whole story', () => {
  test('is not called cut although it is paid for', () => {
    const head = linked({ isAccessibleForFree: false, wordCount: 500 });
    expect(read('', head, 16).cut).toBeNull();
  });

  test('is not called cut by an invitation to subscribe or to read another story', () => {
    const story = read(
      '<p>Subscribe</p><p>Already a subscriber? Log in</p><p>Read the full story about frogs here.</p>',
    );
    expect(story.cut).toBeNull();
  });
});
