/** Formulas stay in their line, whatever set them. */
import { describe, expect, test } from 'vitest';
import { extractStory } from '../../../utils/story/extract';
import { storyAround } from './fixtures';

const read = (formula: string) =>
  extractStory(
    storyAround(
      `<p>The pulse obeys ${formula} in the model, which holds for all of the rivers that were looked at in the course of the year.</p>`,
    ),
    'https://pond.example/2024/story',
  );

const MATH =
  '<math xmlns="http://www.w3.org/1998/Math/MathML"><semantics><mrow><mi>z</mi><mo>=</mo><mn>2</mn></mrow><annotation encoding="application/x-tex">z=2</annotation></semantics></math>';

const AS_MATHML: Record<string, string> = {
  MathML: MATH,
  KaTeX: `<span class="katex"><span class="katex-mathml">${MATH}</span><span class="katex-html" aria-hidden="true"><span class="base"><span class="mord">z</span><span class="mrel">=</span><span class="mord">2</span></span></span></span>`,
  'MathJax 2 with assistive MathML': `<span class="MathJax_Preview"></span><span class="MathJax" id="MathJax-Element-1-Frame"><nobr aria-hidden="true"><span class="math">z=2</span></nobr><span class="MJX_Assistive_MathML" role="presentation">${MATH}</span></span><script type="math/tex" id="MathJax-Element-1">z=2</script>`,
  'MathJax 2 with its source as MathML': `<span class="MathJax_SVG" data-mathml="${MATH.replaceAll('"', '&quot;').replaceAll('<', '&lt;')}"><svg></svg></span><script type="math/mml">${MATH}</script>`,
  'MathJax 3 with assistive MathML': `<mjx-container class="MathJax" jax="CHTML"><mjx-math aria-hidden="true"><mjx-mi><mjx-c class="mjx-c1D467"></mjx-c></mjx-mi></mjx-math><mjx-assistive-mml unselectable="on" display="inline">${MATH}</mjx-assistive-mml></mjx-container>`,
  'MathJax 3 in boxes alone': `<mjx-container class="MathJax" jax="CHTML"><mjx-math class="MJX-TEX" aria-hidden="true"><mjx-mi class="mjx-i"><mjx-c class="mjx-c1D467 TEX-I"></mjx-c></mjx-mi><mjx-mo class="mjx-n"><mjx-c class="mjx-c3D"></mjx-c></mjx-mo><mjx-mn class="mjx-n"><mjx-c class="mjx-c32"></mjx-c></mjx-mn></mjx-math></mjx-container>`,
  'MathJax 3 in paths alone': `<mjx-container class="MathJax" jax="SVG"><svg xmlns="http://www.w3.org/2000/svg"><g><g data-mml-node="math"><g data-mml-node="mi"><path data-c="1D467" d="M1 1"></path></g><g data-mml-node="mo"><path data-c="3D" d="M1 1"></path></g><g data-mml-node="mn"><path data-c="32" d="M1 1"></path></g></g></g></svg></mjx-container>`,
  'a picture with hidden MathML': `<span class="mwe-math-element"><span class="mwe-math-mathml-inline" style="display: none;">${MATH}</span><img src="https://pond.example/f.svg" aria-hidden="true" alt="z=2"></span>`,
};

describe('a formula is shown as MathML in its line, once', () => {
  test.each(Object.keys(AS_MATHML))('%s', (name) => {
    const { html, text } = read(AS_MATHML[name] ?? '');
    expect(html).toMatch(
      /obeys <math[^>]*>(<semantics>)?(<mrow>)?<mi>z<\/mi><mo>=<\/mo><mn>2<\/mn>(<\/mrow>)?(<\/semantics>)?<\/math> in the model/,
    );
    expect(html).not.toContain('f.svg');
    expect(text).toContain('obeys z=2 in the model');
  });
});

describe('without MathML its source or its words are shown', () => {
  test.each([
    [
      'MathJax 2',
      '<span class="MathJax"><nobr aria-hidden="true">q=7</nobr></span><script type="math/tex">q=7</script>',
      'q=7',
    ],
    ['a script that has not run', '<script type="math/tex; mode=display">q=7</script>', 'q=7'],
    [
      'KaTeX as HTML only',
      '<span class="katex"><span class="katex-html" aria-hidden="true"><span class="mord">q</span><span class="mrel">=</span><span class="mord">7</span></span></span>',
      'q=7',
    ],
    [
      'a drawing that says what it is',
      '<mjx-container jax="SVG"><svg aria-label="q equals 7" role="img"><path d="M1 1"></path></svg></mjx-container>',
      'q equals 7',
    ],
    ['empty MathML with its source', '<math alttext="q=7"></math>', 'q=7'],
  ])('%s', (_, formula, words) => {
    const { text } = read(formula);
    expect(text).toContain(`obeys ${words} in the model`);
  });
});

test('what stands above and below keeps its place', () => {
  const { html } = read(
    '<mjx-container jax="CHTML"><mjx-math><mjx-msubsup><mjx-mi><mjx-c class="mjx-c78"></mjx-c></mjx-mi><mjx-script><mjx-mn><mjx-c class="mjx-c32"></mjx-c></mjx-mn><mjx-spacer></mjx-spacer><mjx-mi><mjx-c class="mjx-c69"></mjx-c></mjx-mi></mjx-script></mjx-msubsup></mjx-math></mjx-container>',
  );
  expect(html).toContain('<msubsup><mi>x</mi><mi>i</mi><mn>2</mn></msubsup>');
});

test('a formula on a line of its own is set apart', () => {
  const { html } = read(`<span class="katex-display"><span class="katex">${MATH}</span></span>`);
  expect(html).toMatch(/<math[^>]* display="block"/);
});
