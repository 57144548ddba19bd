/** What a PDF may take of memory, and what its XMP may hold. */
import { describe, expect, it } from 'vitest';
import { boundMemory } from '../../../utils/pdf/worker/bounds';
import { xmpFields } from '../../../utils/pdf/worker/xmp';

describe('memory', () => {
  const scope = {
    ArrayBuffer,
    Uint8Array,
    Uint16Array,
    Uint32Array,
  } as unknown as typeof globalThis;
  boundMemory(scope, 1000);

  it('is refused where it is asked for in one large piece', () => {
    expect(() => new scope.Uint8Array(1001)).toThrow(RangeError);
    expect(() => new scope.Uint32Array(251)).toThrow(RangeError);
    expect(() => new scope.ArrayBuffer(1001)).toThrow(RangeError);
  });

  it('is as always below that', () => {
    const made = new scope.Uint8Array(1000);
    expect(made).toBeInstanceOf(Uint8Array);
    expect(made instanceof scope.Uint8Array).toBe(true);
    expect([...new scope.Uint8Array([1, 2, 3]).subarray(1)]).toEqual([2, 3]);
    class Own extends scope.Uint8Array {}
    expect(new Own(3)).toBeInstanceOf(Own);
  });
});

describe('XMP', () => {
  it('is read as elements, as attributes and as lists, whatever its prefixes', () => {
    const fields =
      xmpFields(`<rdf:Description xmlns:p="http://prismstandard.org/" p:publicationName="Journal of Moss" pdf:Producer='X'>
      <p:doi>10.5555/moss.2024.17</p:doi>
      <dc:title><rdf:Alt><rdf:li xml:lang="x-default">Moss &amp; drought &#8211; a &lt;i&gt;test&lt;/i&gt;</rdf:li></rdf:Alt></dc:title>
      <dc:creator><rdf:Seq><rdf:li>Ada Fern</rdf:li><rdf:li>Tom Brook</rdf:li></rdf:Seq></dc:creator>`);
    expect(fields).toMatchObject({
      doi: '10.5555/moss.2024.17',
      publicationname: 'Journal of Moss',
      title: 'Moss & drought – a <i>test</i>',
      creator: 'Ada Fern\nTom Brook',
    });
  });

  it('that is broken or endless gives what it can', () => {
    expect(xmpFields('<a:doi>10.5555/x</a:doi><b:')).toEqual({ doi: '10.5555/x' });
    expect(Object.keys(xmpFields('<x:y>'.repeat(100_000)))).toEqual([]);
    expect(xmpFields('<p:doi>&#1114112;&#x110000;10.5555/x</p:doi>').doi).toBe('10.5555/x');
  });
});
