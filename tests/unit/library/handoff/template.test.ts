import { describe, expect, it } from 'vitest';
import { parcelOf } from '../../../../utils/library/handoff/parcel';
import { fieldsOf, USUAL_TEMPLATE } from '../../../../utils/library/handoff/template/fields';
import { parseTemplate } from '../../../../utils/library/handoff/template/parse';
import { renderTemplate } from '../../../../utils/library/handoff/template/render';
import type { Value } from '../../../../utils/library/handoff/template/value';
import { makeHighlight } from '../../../../utils/library/highlight';
import { makeEntry } from '../../../support/library';

function made(template: string, fields: Record<string, Value> = {}) {
  const parsed = parseTemplate(template);
  if (!parsed.ok) throw new Error(`${parsed.fault.problem} in line ${parsed.fault.line}`);
  return renderTemplate(parsed.parts, fields);
}

const fault = (template: string) => {
  const parsed = parseTemplate(template);
  return parsed.ok ? null : parsed.fault;
};

describe('a template', () => {
  it('has fields, filters one after the other, loops and conditions', () => {
    const fields = {
      title: 'Moss',
      authors: ['Ada Fern', 'Bo Lichen'],
      date: '2024-03-05',
      marks: [
        { quote: 'one\ntwo', note: '' },
        { quote: 'three', note: 'why?' },
      ],
    };
    expect(made('{{title|upper}} {{ authors }} {{date|date:"D.M.YYYY"}}', fields).text).toBe(
      'MOSS Ada Fern, Bo Lichen 5.3.2024',
    );
    expect(
      made(
        '{% for m in marks %}\n{{index}} {{m.quote|quote}}\n{% if m.note %}\n({{m.note}})\n{% else %}\n-\n{% endif %}\n{% endfor %}\nend',
        fields,
      ).text,
    ).toBe('1 > one\n> two\n-\n2 > three\n(why?)\nend');
    expect(
      made('{{authors|last|wikilink}} {{authors|join:" & "}} {{none|default:"x, y"}}', {
        ...fields,
        none: '',
      }).text,
    ).toBe('[[Bo Lichen]] Ada Fern & Bo Lichen x, y');
    expect(made('{% if not title %}none{% endif %}{{authors|yaml}}', fields).text).toBe(
      '["Ada Fern", "Bo Lichen"]',
    );
  });

  it('says in which line it cannot be read, and of what', () => {
    expect(fault('a\n{{title')).toEqual({ line: 2, problem: 'unclosed', text: '{{title' });
    expect(fault('a\n\n{% for x in y %}\n')).toEqual({ line: 3, problem: 'unclosed', text: 'for' });
    expect(fault('{% endif %}')).toEqual({ line: 1, problem: 'stray', text: '{% endif %}' });
    expect(fault('\n{% while x %}')).toMatchObject({ line: 2, problem: 'unread' });
    expect(fault('{{a|}}')).toMatchObject({ problem: 'unread' });
    expect(fault('{{}}')).toMatchObject({ problem: 'unread' });
  });

  it('names what there is none of, and reaches nothing but its fields', () => {
    const { text, unknown } = made('a{{constructor}}{{title.length}}{{x|shout}}\n{{tittle}}', {
      title: 'T',
      x: 'y',
    });
    expect(text).toBe('ay\n');
    expect(unknown).toEqual([
      { name: 'shout', line: 1, kind: 'filter' },
      { name: 'constructor', line: 1, kind: 'field' },
      { name: 'title.length', line: 1, kind: 'field' },
      { name: 'tittle', line: 2, kind: 'field' },
    ]);
  });

  it('names a filter that there is none of, even where nothing is written by it', () => {
    const { unknown } = made('{% for m in marks %}\n{{m.quote|shout}}\n{% endfor %}', {
      marks: [],
    });
    expect(unknown).toEqual([{ name: 'shout', line: 2, kind: 'filter' }]);
  });

  it('makes no more than a note holds, and says that it was cut', () => {
    const marks = Array.from({ length: 200 }, () => ({ quote: 'moss' }));
    const loops = ['a', 'b', 'c', 'd'].map((name) => `{% for ${name} in marks %}`).join('');
    const deep = made(`${loops}{{a.quote}}${'{% endfor %}'.repeat(4)}`, { marks });
    expect(deep.isCut).toBe(true);
    const doubled = made(`{{x${'|replace:"x","xx"'.repeat(60)}}}`, { x: 'x' });
    expect(doubled.text.length).toBeLessThanOrEqual(1_000_000);
    const listed = made(`{{m${'|replace:"x","xxxxxxxxxx"'.repeat(60)}}}`, {
      m: Array.from({ length: 1000 }, () => 'x'),
    });
    expect(listed.text.length).toBeLessThanOrEqual(1_010_000);
    expect(made('{{x}}', { x: 'x'.repeat(2_000_000) })).toMatchObject({ isCut: true });
    expect(made('{{x}}', { x: 'moss' })).toMatchObject({ isCut: false });
    expect(fault('{% if a %}'.repeat(100))).toMatchObject({ problem: 'long' });
    expect(fault('a'.repeat(300_000))).toMatchObject({ problem: 'long' });
  });

  it('can write a text as it stands, whatever signs of Markdown, YAML or links are in it', () => {
    const x = '# [a](b) *c* `d` <e> $f$ ==g== %%h%%';
    expect(made('{{x|plain}}', { x }).text).toBe(
      '\\# \\[a\\](b) \\*c\\* \\`d\\` \\<e\\> \\$f\\$ \\==g\\== \\%%h\\%%',
    );
    expect(made('{{x|plain}}', { x: '- a\n1. b\nc - d' }).text).toBe('\\- a\n1\\. b\nc - d');
    expect(made('{{x|wikilink}}', { x: 'a]] | [[b#c^d/e:f' }).text).toBe('[[a b c d e f]]');
    expect(made('({{x|address}})', { x: 'https://a.example/(b) c' }).text).toBe(
      '(https://a.example/%28b%29%20c)',
    );
    expect(made('{{x|yaml}}', { x: 'a"\n---\u0085b' }).text).toBe('"a\\"\\n---\\u0085b"');
  });

  it('is read in time that grows with its length', () => {
    for (const part of ['{{', '{%', '{{a}}', '{{a|b:"', '\n', ' ', '{% if a %}']) {
      const before = performance.now();
      parseTemplate(part.repeat(20_000));
      expect(performance.now() - before).toBeLessThan(5000);
    }
  });

  it('as it comes writes a note of an entry, whatever stands in its title', () => {
    const entry = makeEntry({ note: 'Read again.', tags: ['fern'] });
    if (entry.paper) entry.paper.csl.title = 'Moss: "a" <i>study</i>';
    const selector = [
      { type: 'TextQuoteSelector' as const, exact: 'the memory', prefix: '', suffix: '' },
      { type: 'TextPositionSelector' as const, start: 4, end: 14 },
    ] as Parameters<typeof makeHighlight>[1];
    const mark = makeHighlight('https://news.example/moss', selector, 'yellow', new Date(0));
    const { text, unknown } = made(USUAL_TEMPLATE, fieldsOf(parcelOf(entry, [], [mark])));
    expect(unknown).toEqual([]);
    expect(text).toBe(`---
title: "Moss: \\"a\\" study"
authors: ["Ada Fern"]
journal: "Journal of Moss"
date: 2024-03-04
doi: "10.5555/moss.2024.17"
citekey: "fern2024moss"
tags: ["fern"]
---
# Moss: "a" study

Ada Fern (2024). https://doi.org/10.5555/moss.2024.17

Read again.

## Stories

- [A story at https://news.example/moss](https://news.example/moss), News Example, 2024-03-05

## Highlights

> the memory

`);
  });
});
