/** Formulas in TeX, which Markdown's readers set. */
import { MathMLToLaTeX } from 'mathml-to-latex';

/**
 * Puts a span with `data-tex` (and `data-display` where the formula stands alone) in the place of each
 * formula that can be written in TeX, and its plain text in that of the others.
 */
export function markFormulas(body: DocumentFragment): void {
  for (const math of body.querySelectorAll('math')) {
    const tex = texOf(math);
    if (tex === null) {
      math.replaceWith(math.textContent ?? '');
      continue;
    }
    const span = math.ownerDocument.createElement('span');
    span.dataset.tex = tex;
    if (math.getAttribute('display') === 'block') span.dataset.display = '';
    span.textContent = tex;
    math.replaceWith(span);
  }
}

function texOf(math: Element): string | null {
  try {
    return MathMLToLaTeX.convert(new XMLSerializer().serializeToString(math)).trim() || null;
  } catch {
    return null;
  }
}
