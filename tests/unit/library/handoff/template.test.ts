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
      { name: 'constructor', line: 1 },
      { name: 'title.length', line: 1 },
      { name: '|shout', line: 1 },
      { name: 'tittle', line: 2 },
    ]);
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
citekey: fern2024moss
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
