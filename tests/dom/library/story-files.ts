import type { StoryFile } from '../../../utils/library/export/story-file';
import { makeHighlight, withNote } from '../../../utils/library/highlight';
import { sanitise } from '../../../utils/story/sanitise/sanitise';
import type { Story } from '../../../utils/story/types';
import { makeStory } from '../../support/page-report';
import { PAPER } from '../components/stage';

/** A story with everything that is hard to write in another format. */
const RICH_HTML = `
<p>Moss <em>remembers</em> drought &amp; cold: 5 * 3 < 20 and *not emphasis*, [not a link](x), \`x\`, $5 to $6.</p>
<h2>1. What the team # found</h2>
<p>CO<sub>2</sub> rose to 10<sup>5</sup>; <a href="https://doi.org/10.5555/moss(1)">the paper</a>, <a href="#note">a note</a>.</p>
<figure><img src="https://img.example/a b.jpg" alt="Moss | on a [wall]"><figcaption>Moss on a wall. Credit: Ada Fern</figcaption></figure>
<table><thead><tr><th>Species</th><th>Spores | day</th></tr></thead><tbody><tr><td><i>Bryum</i></td><td>12</td></tr><tr><td>two<br>lines</td><td></td></tr></tbody></table>
<table><tr><td>no</td><td>head</td></tr></table>
<ul><li>one<ul><li>inner</li></ul></li><li>two</li></ul><ol start="3"><li>three</li></ol>
<blockquote><p>It keeps a diary.</p><p>- said Fern</p></blockquote>
<p>Energy is <math><mi>E</mi><mo>=</mo><mi>m</mi><msup><mi>c</mi><mn>2</mn></msup></math> here.</p>
<p><math display="block"><mfrac><mn>1</mn><mi>x</mi></mfrac></math></p>
<pre><code>if (a &lt; b) {
  grow();
}</code></pre>
<p id="note"><del>old</del> <ins>new</ins> <q>said</q> <tt>mono</tt> <span lang="ar" dir="rtl">طحلب</span> 苔藓 🌱</p><hr><p>---</p><p>+ plus</p>`;

export function storyFile(
  change: Partial<Story> = {},
  rest: Partial<Omit<StoryFile, 'body' | 'story'>> = {},
): StoryFile {
  const story = makeStory({ html: RICH_HTML, ...change });
  const selector = [
    { type: 'TextQuoteSelector', exact: 'keeps a *diary*.\nSecond', prefix: '', suffix: '' },
    { type: 'TextPositionSelector', start: 0, end: 9 },
  ] as const;
  const made = makeHighlight(story.url, [...selector], 'green', new Date(0));
  return {
    story,
    body: sanitise(story.html, { window, baseUrl: story.url, images: true }),
    paper: PAPER.csl,
    citation: {
      style: 'apa',
      text: 'Fern, A. (2024). Memory: of *drought*. https://doi.org/10.5555/moss.2024.17',
    },
    citationKey: 'fern2024transgenerational',
    highlights: [withNote(made, 'Ask <Ada> & Bo.', new Date(0))],
    saved: new Date('2026-01-02T03:04:05.678Z'),
    words: {
      highlights: 'Highlights',
      citation: 'Citation',
      original: 'Original',
      picture: 'Picture',
    },
    ...rest,
  };
}
