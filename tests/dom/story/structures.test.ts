/** Stories in the many forms that sites give them, and pages that hold none. */
import { describe, expect, test } from 'vitest';
import { extractStory } from '../../../utils/story/extract';
import { page, storyAround } from './fixtures';

const TOPICS = ['pond', 'frog', 'heron', 'reed', 'newt', 'dragonfly', 'snail', 'willow'];

/** What the story says, one paragraph for each number from 1 to `count`. */
const told = Array.from(
  { length: 8 },
  (_, at) =>
    `Part ${at + 1} of the study, about the ${TOPICS[at]}, took the team of twelve people, who came from four countries, nearly three years of careful work, most of it in waders and in the rain.`,
);

const nav =
  '<header><a href="/">Pond Post</a><ul><li><a href="/news">News</a></li><li><a href="/science">Science</a></li><li><a href="/opinion">Opinion</a></li><li><a href="/about">About us</a></li></ul></header>';
const foot =
  '<footer><p>Pond Post is published by the Society of Pond Readers, 1 Water Lane. Reproduction of any kind needs our written permission.</p><a href="/terms">Terms</a> <a href="/privacy">Privacy</a></footer>';
const title = 'What lives in the pond, a study finds';

const around = (body: string, { head = '', lang = 'en', heading = true } = {}) =>
  page(
    `<!doctype html><html lang="${lang}"><head><title>${title}</title>${head}</head><body>${nav}${heading ? `<h1>${title}</h1>` : ''}${body}${foot}</body></html>`,
  );

const read = (document: Document, url = 'https://pondpost.example/2024/pond') =>
  extractStory(document, url);

const cards = (count: number) =>
  Array.from(
    { length: count },
    (_, at) =>
      `<div class="card"><a href="/other/${at}"><img src="/t${at}.jpg"><h3>Another story, number ${at}, about something else</h3></a><p>Its first words stand here, so that somebody clicks.</p></div>`,
  ).join('');

const STRUCTURES: Record<string, string> = {
  'many small boxes': `<div id="x1"><div class="c-9">${told.map((text) => `<div class="k"><div class="t"><div>${text}</div></div></div>`).join('')}</div></div>`,
  'a layout of tables': `<table width="100%"><tr><td width="20%"><a href="/a">Home</a><br><a href="/b">Archive</a><br><a href="/c">Links</a></td><td><table><tr><td><font size="2">${told.map((text) => `<p>${text}`).join('')}</font></td></tr></table></td><td><b>Weather</b><br>Sunny, 20 degrees</td></tr></table>`,
  'sections with advertisements between them': told
    .map(
      (text, at) =>
        `<section class="s"><p>${text}</p></section><div class="ad-slot"><p>Advertisement</p><a href="https://shop.example/${at}">Waders, half price, only today</a></div>`,
    )
    .join(''),
  'one text with line breaks': `<div class="body">${told.join('<br><br>\n')}</div>`,
  'one text with single line breaks between spans': `<div class="body">${told.map((text) => `<span>${text}</span>`).join('<br>')}</div>`,
  'blocks of a block theme': `<main class="wp-block-group"><div class="entry-content wp-block-post-content is-layout-constrained">${told.map((text) => `<p class="wp-block-paragraph">${text}</p>`).join('<div class="wp-block-spacer" style="height:20px"></div>')}<h2 class="wp-block-heading">Related posts</h2><ul class="wp-block-latest-posts"><li><a href="/1">One more story from the same pond</a></li><li><a href="/2">Two more stories from the same pond</a></li></ul></div></main>`,
  'fields of a university newsroom': `<main><article class="node node--type-news"><div class="field field--name-field-date field__item">March 5, 2024</div><div class="field field--name-body"><div class="field__item">${told.map((text) => `<p>${text}</p>`).join('')}</div></div><div class="field field--name-field-tags"><div class="field__label">Topics</div><div class="field__item"><a href="/t/1">Biology</a></div><div class="field__item"><a href="/t/2">Water</a></div></div></article></main><aside><h2>More news</h2>${cards(4)}</aside>`,
  'an AMP page': `<amp-sidebar id="s"><ul><li><a href="/">Home</a></li></ul></amp-sidebar><article><amp-img src="/lead.jpg" width="800" height="400" alt="The pond"></amp-img>${told.map((text) => `<p>${text}</p>`).join('<amp-ad width="300" height="250" type="x"><div fallback>Advertisement</div></amp-ad>')}<amp-social-share type="email"></amp-social-share></article>`,
  'boxes of a newsletter and "read more" in between': `<article>${told.map((text, at) => `<p>${text}</p>${at === 2 ? '<div class="c-box"><h3>Get the best of Pond Post in your inbox</h3><p>Sign up for our newsletter and never miss a story.</p><form><input type="email"><button>Sign up</button></form></div>' : ''}${at === 4 ? '<p><strong>Read more: <a href="/else">Another story about something else</a></strong></p>' : ''}`).join('')}</article>`,
  'custom elements': `<story-shell><story-body>${told.map((text) => `<story-paragraph><p>${text}</p></story-paragraph>`).join('')}</story-body></story-shell>`,
  'a slide to each paragraph': `<div class="slides">${told.map((text, at) => `<figure class="slide"><img src="/${at}.jpg" alt=""></figure><div class="slide-text"><p>${text}</p></div>`).join('')}</div>`,
  'a list': `<div class="main"><p>${told[0]}</p><ol class="list">${told
    .slice(1)
    .map((text, at) => `<li><h3>${at + 1}. A find of its own</h3><p>${text}</p></li>`)
    .join('')}</ol></div>`,
  'bare list items': `<div class="main"><p>${told[0]}</p><ul>${told
    .slice(1)
    .map((text) => `<li>${text}</li>`)
    .join('')}</ul></div>`,
  'articles within an article, each an update': `<main><article class="live">${told.map((text, at) => `<article class="update" id="u${at}"><time datetime="2024-03-05T1${at}:00:00Z">1${at}:00</time><h3>Update ${at}</h3><p>${text}</p></article>`).join('')}</article></main>`,
  'rows of a grid': told
    .map(
      (text, at) =>
        `<div class="row"><div class="col-8"><p>${text}</p></div><div class="col-4">${at === 1 ? '<p>Subscribe to our channel</p>' : ''}</div></div>`,
    )
    .join(''),
};

describe('a story', () => {
  test.each(Object.keys(STRUCTURES))('in %s is read whole, and nothing else with it', (name) => {
    const story = read(around(STRUCTURES[name] ?? ''));
    expect(story.isArticle).toBe(true);
    for (const text of told) expect(story.text).toContain(text);
    expect(story.text).not.toMatch(
      /Advertisement|Waders|Weather|Sunny|Home|About us|Society of Pond|Terms|newsletter|Sign up|Another story|One more story|Topics|Biology|Subscribe/,
    );
  });

  test('told in questions and answers keeps the questions', () => {
    const body = told
      .map((text, at) => `<p><strong>Why did you look at number ${at}?</strong></p><p>${text}</p>`)
      .join('');
    const { text } = read(around(`<article>${body}</article>`));
    for (const at of told.keys()) expect(text).toContain(`Why did you look at number ${at}?`);
  });

  test('told in a list of definitions keeps names and words', () => {
    const body = told.map((text, at) => `<dt>Speaker ${at}</dt><dd>${text}</dd>`).join('');
    const { text } = read(around(`<div class="interview"><dl>${body}</dl></div>`));
    expect(text).toContain('Speaker 3');
    for (const said of told) expect(text).toContain(said);
  });

  test('in sections whose anchors are their headings keeps them all', () => {
    const sections = told
      .map(
        (text, at) =>
          `<section id="how-popular-are-${TOPICS[at]}s-with-readers"><h2>How popular are ${TOPICS[at]}s with readers?</h2><p>${text}</p></section>`,
      )
      .join('');
    const { text } = read(around(`<div class="x">${sections}</div>`));
    for (const said of told) expect(text).toContain(said);
    expect(text).toContain('How popular are herons with readers?');
  });

  test('with a related story and its own words in the same box loses only the link', () => {
    const body = told
      .map((text) => `<p>${text}</p>`)
      .join('<div class="inline"><b>ALSO READ:</b> <a href="/x">Frogs that sing at noon</a></div>');
    const { text } = read(around(`<article>${body}</article>`));
    expect(text).not.toContain('Frogs that sing');
    for (const said of told) expect(text).toContain(said);
  });
});

const WRITTEN: Record<string, { lang: string; text: string; related: string; link: string }> = {
  Japanese: {
    lang: 'ja',
    text: '研究チームは三年間にわたり、池に住む生き物を調べ、カエルやトンボ、サギなど多くの種類を記録した。結果は学術誌に発表され、専門家は驚いている。',
    related: '関連記事',
    link: '池の水はなぜ緑色になるのか',
  },
  Chinese: {
    lang: 'zh',
    text: '研究团队花了三年时间，仔细调查了池塘里的各种生物，记录了青蛙、蜻蜓和苍鹭等许多物种。研究结果发表在学术期刊上，专家们对此感到十分惊讶。',
    related: '相关阅读',
    link: '池塘的水为什么会变绿',
  },
  Korean: {
    lang: 'ko',
    text: '연구팀은 삼 년 동안 연못에 사는 생물을 꼼꼼히 조사하여 개구리와 잠자리, 왜가리 등 많은 종을 기록했다. 연구 결과는 학술지에 실렸으며 전문가들은 놀라움을 나타냈다.',
    related: '관련기사',
    link: '연못의 물은 왜 초록색이 되는가',
  },
  Arabic: {
    lang: 'ar',
    text: 'أمضى فريق البحث ثلاث سنوات في دراسة الكائنات التي تعيش في البركة، وسجل الضفادع واليعاسيب ومالك الحزين وأنواعا أخرى كثيرة. ونشرت النتائج في مجلة علمية، وأبدى الخبراء دهشتهم.',
    related: 'مواضيع ذات صلة',
    link: 'لماذا يصبح ماء البركة أخضر',
  },
  Hebrew: {
    lang: 'he',
    text: 'צוות המחקר עבד במשך שלוש שנים כדי לתעד את בעלי החיים בבריכה, ובהם צפרדעים, שפיריות, אנפות ומינים רבים אחרים. התוצאות פורסמו בכתב עת מדעי, והמומחים הביעו הפתעה רבה.',
    related: 'כתבות נוספות',
    link: 'מדוע המים בבריכה הופכים לירוקים',
  },
  Persian: {
    lang: 'fa',
    text: 'گروه پژوهشی سه سال وقت صرف کرد تا جانوران برکه را با دقت بررسی کند و قورباغه‌ها، سنجاقک‌ها و بسیاری گونه‌های دیگر را ثبت کرد. نتیجه‌ها در یک مجله علمی منتشر شد و کارشناسان شگفت‌زده شدند.',
    related: 'مطالب مرتبط',
    link: 'چرا آب برکه سبز می‌شود',
  },
  Hindi: {
    lang: 'hi',
    text: 'शोध दल ने तीन साल तक तालाब में रहने वाले जीवों का अध्ययन किया और मेंढक, व्याध पतंग तथा बगुले जैसी कई प्रजातियाँ दर्ज कीं। नतीजे एक विज्ञान पत्रिका में छपे और विशेषज्ञों ने आश्चर्य जताया।',
    related: 'ये भी पढ़ें',
    link: 'तालाब का पानी हरा क्यों हो जाता है',
  },
  Turkish: {
    lang: 'tr',
    text: 'Araştırma ekibi üç yıl boyunca gölette yaşayan canlıları inceledi ve kurbağalar, yusufçuklar, balıkçıllar gibi pek çok türü kayda geçirdi. Sonuçlar bilimsel bir dergide yayımlandı ve uzmanlar şaşkınlığını dile getirdi.',
    related: 'İlgili haberler',
    link: 'Göletin suyu neden yeşil olur',
  },
};

describe('a story written in', () => {
  test.each(Object.keys(WRITTEN))('%s is read without its related list', (name) => {
    const { lang, text, related, link } = WRITTEN[name] as (typeof WRITTEN)[string];
    const paragraphs = Array.from({ length: 6 }, (_, at) => `<p>${at}: ${text}</p>`);
    const list = `<p>${related}</p><ul><li><a href="/1">${link} 1</a></li><li><a href="/2">${link} 2</a></li></ul>`;
    const inline = `<p>${related}: <a href="/3">${link} 3</a></p>`;
    paragraphs.splice(3, 0, inline);
    const story = read(
      around(`<div class="txt">${paragraphs.join('')}${list}</div>`, { lang, heading: true }),
    );
    expect(story.isArticle).toBe(true);
    expect(story.lang).toBe(lang);
    expect(story.dir).toBe(['ar', 'he', 'fa'].includes(lang) ? 'rtl' : 'ltr');
    for (const at of [0, 3, 5]) expect(story.text).toContain(`${at}: ${text}`);
    expect(story.text).not.toContain(link);
  });
});

describe('the apparatus at the end of a press release', () => {
  const story = read(
    around(
      `<article>${told.map((text) => `<p>${text}</p>`).join('')}<p>###</p>
      <p><strong>Notes to editors</strong></p><p>1. The paper is available on request.</p>
      <p><strong>Media contact:</strong><br>Jane Roe, Pond University<br>jane@pond.example<br>+1 555 010 0199</p>
      <p><strong>Funding:</strong> The Pond Fund; the Reed Foundation</p>
      <p><strong>About Pond University</strong></p><p>Founded in 1820, Pond University is a place of learning by the water, with nine thousand students and a boat house.</p></article>`,
    ),
  );

  test('is no part of the text', () => {
    expect(story.text).not.toMatch(/###|Notes to editors|Jane Roe|Reed Foundation|Founded in 1820/);
    for (const text of told) expect(story.text).toContain(text);
  });

  test('is kept beside it', () => {
    expect(story.kind).toBe('news-release');
    expect(story.release.contacts[0]).toMatchObject({
      name: 'Jane Roe',
      email: 'jane@pond.example',
    });
    expect(story.release.funders).toEqual(['The Pond Fund', 'the Reed Foundation']);
  });

  test('is found without an end mark too', () => {
    const { text, release } = read(
      around(
        `<article>${told.map((part) => `<p>${part}</p>`).join('')}
        <h3>Press contact</h3><p>Jane Roe<br>Pond University<br>jane@pond.example</p>
        <h3>About the Pond Institute</h3><p>The Pond Institute is a place of learning by the water, with nine hundred people and a boat house.</p></article>`,
      ),
    );
    expect(text).not.toMatch(/Press contact|jane@|boat house/);
    expect(release.contacts).toHaveLength(1);
  });
});

describe('no story is found', () => {
  test.each([
    ['on a front page', '/', `<main>${cards(24)}</main>`],
    ['on a list of a section', '/section/science/', `<main>${cards(24)}</main>`],
    [
      'on a page of services',
      '/opening-hours',
      '<main><h2>Opening hours</h2><table><tr><td>Monday</td><td>9 to 5</td></tr><tr><td>Tuesday</td><td>9 to 5</td></tr><tr><td>Wednesday</td><td>9 to 1</td></tr></table><h2>Tickets</h2><ul><li>Adults: 12 euros</li><li>Children: 6 euros</li><li>Groups of ten or more: 9 euros each</li></ul><h2>How to find us</h2><ul><li>Bus 12, 14 and 19</li><li>Tram 3</li><li>Car park in Water Lane</li></ul></main>',
    ],
    [
      'on a page of search results',
      '/find?q=pond',
      `<main><p>24 results for pond</p>${cards(24)}</main>`,
    ],
  ])('%s', (_where, path, body) => {
    expect(
      read(around(body, { heading: false }), `https://pondpost.example${path}`).isArticle,
    ).toBe(false);
  });
});

test('comments between the words of a line, by which frameworks find their places, end nothing', () => {
  const intro =
    '<div class="intro"> <a href="/specials/ponds"><!--[-->Ponds<!--]--></a> <!--t=1--> that were dug by hand have more <!----><a href="/specials/frogs">frogs</a><!--t=2--> than those of machines.<!----></div>';
  const { text } = extractStory(storyAround(intro), 'https://pond.example/2024/story');
  expect(text).toContain('Ponds that were dug by hand have more frogs than those of machines.');
});
