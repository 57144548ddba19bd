/** A citation is shown as it will be pasted, and nothing that hides in it comes alive. */
import { describe, expect, it } from 'vitest';
import { RichText } from '../../../components/cite/RichText';
import { stage } from './stage';

const shown = (html: string) => stage(<RichText html={html} />).root.innerHTML.split('<div')[0];

describe('a citation’s HTML', () => {
  it('keeps faces, paragraphs, small capitals and web links', () => {
    const html =
      '<p>Fern, A. <i>Moss</i>, <b>17</b><sup>2</sup><sub>3</sub> <a href="https://doi.org/10.5555/a">x</a></p>';
    expect(shown(html)).toBe(html.replace('">x', '" target="_blank" rel="noopener noreferrer">x'));
    expect(shown('<span style="font-variant:small-caps;">Fern</span>')).toBe(
      '<span class="small-caps">Fern</span>',
    );
  });

  it.each([
    ['<img src=x onerror=alert(1)>a', 'a'],
    ['<a href="javascript:alert(1)">a</a>', 'a'],
    ['<a href="data:text/html,x">a</a>', 'a'],
    ['<i onclick="alert(1)" style="position:fixed">a</i>', '<i>a</i>'],
    ['<iframe srcdoc="<script>x</script>"></iframe>a', 'a'],
    ['<svg><a href="https://a.example"><text>a</text></a></svg>', null],
    ['<div><form><button>a</button></form></div>', 'a'],
    ['a &lt;b&gt; c', 'a &lt;b&gt; c'],
  ])('loses what is none of a citation: %s', (html, expected) => {
    const result = shown(html) ?? '';
    if (expected !== null) expect(result).toBe(expected);
    expect(result).not.toMatch(
      /<(?!\/?(?:p|i|em|b|strong|sup|sub|br|a|span)\b)|javascript:| on\w+=/,
    );
  });
});
