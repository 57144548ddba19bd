import { describe, expect, it } from 'vitest';
import { plainAbstract, plainText, richTitle } from '../../../utils/scholarly/markup/markup';

describe('a title reads as it was set', () => {
  it.each([
    ['PPAR<i>α</i>Agonist of<i>β</i>-cells', 'PPAR<i>α</i> Agonist of <i>β</i>-cells'],
    ['1<i>H</i>-indole and d<i>N</i>/d<i>S</i>', '1<i>H</i>-indole and d<i>N</i>/d<i>S</i>'],
    ['genes (\n   <i>ABC1</i>\n  ) and more', 'genes (<i>ABC1</i>) and more'],
    ['<i>A</i>\n   /\n   <i>B</i>', '<i>A</i>/<i>B</i>'],
    ['<italic>All of it in italics</italic>', 'All of it in italics'],
    ['<italic>Balanus ficticius</italic>', '<i>Balanus ficticius</i>'],
    ['a < b and p<0.05', 'a < b and p<0.05'],
    ['mean <n> photons', 'mean <n> photons'],
    ['R&amp;amp;D &eacute;t&#233; &#x3b2; &bogus;', 'R&D été β &bogus;'],
    ['One&lt;subtitle&gt;Two&lt;/subtitle&gt;', 'One: Two'],
    ['line<br/>break', 'line break'],
    ['never <i>closed', 'never <i>closed</i>'],
    ['shut</i> twice</sub>', 'shut twice'],
    ['<img src=x onerror=alert(1)>text<svg/onload=alert(1)>', 'text'],
    ['<style>b{}</style>kept<!-- gone -->', 'kept'],
    ['soft\u00adhyphen\u200b', 'softhyphen'],
    ['word\u2060joiner', 'wordjoiner'],
  ])('%s', (raw, title) => {
    expect(richTitle(raw)).toBe(title);
  });

  it('writes formulas on one line', () => {
    const math = (inner: string) => richTitle(`<math>${inner}</math>`);
    expect(math('<mfrac><mn>1</mn><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow></mfrac>')).toBe(
      '1/(a+b)',
    );
    expect(math('<msqrt><mi>s</mi></msqrt>')).toBe('√s');
    expect(math('<msubsup><mi>x</mi><mn>1</mn><mn>2</mn></msubsup>')).toBe(
      'x<sub>1</sub><sup>2</sup>',
    );
    const isotope = '<mmultiscripts><mi>Tb</mi><mprescripts/><none/><mn>153</mn></mmultiscripts>';
    expect(math(isotope)).toBe('<sup>153</sup>Tb');
    expect(plainText(`<math>${isotope}</math>`)).toBe('153Tb');
  });

  it('loses all marks as plain text', () => {
    expect(plainText('Growth of<i>Imaginaria</i>in CO<sub>2</sub>')).toBe(
      'Growth of Imaginaria in CO2',
    );
  });
});

describe('a hostile title', () => {
  it.each([
    ['half a tag', `<a x=b${'/c=d'.repeat(5000)}`],
    ['open tags', '<i>'.repeat(5000)],
    ['nothing but space', `a${' \n '.repeat(30_000)}b`],
    ['half a reference', '&amp;'.repeat(20_000)],
  ])('of %s costs no time', (_name, raw) => {
    const began = performance.now();
    richTitle(raw);
    plainAbstract(raw);
    expect(performance.now() - began).toBeLessThan(2000);
  });
});

describe('an abstract reads as paragraphs', () => {
  it('with its headings, without saying that it is an abstract', () => {
    expect(
      plainAbstract(
        '<jats:title>ABSTRACT</jats:title><jats:sec><jats:title>Aims</jats:title>\n  <jats:p>To see\n why.</jats:p></jats:sec>',
      ),
    ).toBe('Aims\n\nTo see why.');
  });
});
