import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { encodedHeader } from '../../../../utils/library/handoff/zotero/connector';
import { md5 } from '../../../../utils/library/handoff/zotero/md5';

it('a file’s MD5 is the one that all others make of it, whatever its length', () => {
  for (const length of [0, 1, 55, 56, 57, 63, 64, 65, 119, 120, 1000, 100_003]) {
    const bytes = Uint8Array.from({ length }, (_, at) => (at * 31 + length) & 255);
    expect(md5(bytes)).toBe(createHash('md5').update(bytes).digest('hex'));
  }
});

it('a header is ASCII, and says the same', () => {
  expect(encodedHeader('{"title":"Moss"}')).toBe('{"title":"Moss"}');
  const encoded = encodedHeader('{"title":"Größe 苔"}');
  expect(encoded).toMatch(/^=\?UTF-8\?Q\?[!-~]+\?=$/);
  const bytes = encoded
    .slice(10, -2)
    .replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
  expect(Buffer.from(bytes, 'latin1').toString('utf8')).toBe('{"title":"Größe 苔"}');
});
