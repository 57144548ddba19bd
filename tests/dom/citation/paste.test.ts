import { expect, test } from 'vitest';
import { withPrefix } from '../../../utils/citation/citation-prefix';
import { cleanHtml } from '../../../utils/citation/html';

const HOSTILE = [
  '<script>window.hurt = true</script>',
  '<img src=x onerror="window.hurt = true">',
  '<svg><style><img src=x onerror=window.hurt=true></style></svg>',
  '<a href="javascript:window.hurt=true">x</a>',
  '<a href="https://a.example/" onmouseover="window.hurt=true">x</a>',
  '<a href="https://a.example/"><img src=x onerror=window.hurt=true></a>',
  '<i><b></i><iframe srcdoc="<script>top.hurt=true</script>">',
  '<span style="font-variant:small-caps;" onclick="x">a</span>',
  '&#60;img src=x onerror=window.hurt=true&#62;',
  '<!--><img src=x onerror=window.hurt=true>-->',
];

test.each(HOSTILE)(
  'pasting a citation that holds %s brings in text, faces and web links only',
  (html) => {
    const editor = document.createElement('div');
    editor.contentEditable = 'true';
    document.body.append(editor);
    const citation = { text: '', html: cleanHtml(html) };
    editor.innerHTML = withPrefix(citation, {
      kind: 'quotation',
      words: html,
      url: 'https://a.example/',
    }).html;
    for (const element of editor.querySelectorAll('*')) {
      expect(['I', 'B', 'SUP', 'SUB', 'SPAN', 'A', 'P', 'BR', 'BLOCKQUOTE']).toContain(
        element.tagName,
      );
      for (const { name, value } of element.attributes) {
        expect(`${name}=${value}`).toMatch(/^(?:href=https:\/\/|style=font-variant:small-caps;$)/);
      }
    }
    expect(window).not.toHaveProperty('hurt');
    editor.remove();
  },
);
