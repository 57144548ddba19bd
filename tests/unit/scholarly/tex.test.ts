import { expect, it } from 'vitest';
import { richTitle } from '../../../utils/scholarly/markup/markup';
import { withoutTex } from '../../../utils/scholarly/markup/tex';

it.each([
  ['$\\alpha$-decay of moss', 'α-decay of moss'],
  ['At $10^{-3}$ K and $H_2O$', 'At 10<sup>−3</sup> K and H<sub>2</sub>O'],
  ['$\\Lambda_{\\rm QCD}$ and $\\mathrm{CO}_2$', 'Λ<sub>QCD</sub> and CO<sub>2</sub>'],
  ['$x_{a^{2}}$ of $n$', 'x<sub>a<sup>2</sup></sub> of n'],
  ['$B \\to K^{*} \\ell^+ \\ell^-$', 'B → K<sup>*</sup> ℓ<sup>+</sup> ℓ<sup>−</sup>'],
  ['$z \\sim 7$ and $\\sqrt{s}=13$ TeV', 'z ∼ 7 and $\\sqrt{s}=13$ TeV'],
  ['Schr\\"odinger, Poincar{\\\'e} and Fran\\c{c}ois', 'Schrödinger, Poincaré and François'],
  ['Costs $5 and $6 of moss', 'Costs $5 and $6 of moss'],
  ['A $100 prize, a $200 prize', 'A $100 prize, a $200 prize'],
  ['skei\\dh\\ `racecourse, running track’ in verse', 'skeið ‘racecourse, running track’ in verse'],
  ["{\\O}rsted, \\L{}\\'od\\'z and Stra\\ss e", 'Ørsted, Łódź and Straße'],
  ["\\emph{Moss} \\& {DNA} in ``wet'' cells", 'Moss & DNA in “wet” cells'],
  ['C:\\moss and no formula', 'C:\\moss and no formula'],
])('%s reads %s', (raw, read) => {
  expect(withoutTex(raw)).toBe(read);
  expect(richTitle(raw)).toBe(read);
});
