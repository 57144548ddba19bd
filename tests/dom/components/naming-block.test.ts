/** Which paragraph of a story names its paper. */
import { describe, expect, it } from 'vitest';
import { findNamingBlock } from '../../../components/paper/naming-block';
import { makeMention } from '../../support/page-report';

function find(html: string, journal: string | null = null, text = 'Journal reference') {
  const body = document.createElement('div');
  body.innerHTML = html;
  const mention = makeMention({ evidence: [{ where: 'text', text }] });
  return findNamingBlock(body, mention, journal)?.textContent ?? null;
}

describe('the paragraph that names the paper', () => {
  it('is the one that links it, escaped or in capitals', () => {
    const link = 'https://doi.org/10.5555%2FMOSS.2024.17';
    expect(find(`<p>the journal Moss</p><p>here <a href="${link}">x</a></p>`, 'Moss')).toBe(
      'here x',
    );
    expect(find('<p>a</p><p><a href="https://example.org/%E0%A4%A">broken</a></p>')).toBeNull();
  });

  it('or holds the sentence the paper was read from', () => {
    const sentence = 'the findings appeared on Monday in the Journal of Moss';
    expect(
      find(
        `<p>First.</p><p>As said, The findings appeared on\n Monday in the Journal of Moss.</p>`,
        null,
        sentence,
      ),
    ).toContain('As said');
  });

  it('or names the journal, which may be called like a common word', () => {
    expect(find('<p>Science is fun.</p><p>Published in <em>Science</em>.</p>', 'Science')).toBe(
      'Published in Science.',
    );
    expect(find('<p>A cell.</p><p>So reports the journal Cell.</p>', 'Cell')).toContain('reports');
  });

  it('is none where the text is silent', () => {
    expect(find('<p>Moss.</p>', 'Journal of Moss')).toBeNull();
  });
});
