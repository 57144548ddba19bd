import { describe, expect, it } from 'vitest';
import { PUBLISHERS } from '../../../utils/papers/data/publishers';
import { identifyUrl } from '../../../utils/papers/identify';

describe("a publisher's address leads to its paper", () => {
  it.each(PUBLISHERS.map((row) => row.example))('%s', (address, doi) => {
    expect(identifyUrl(address)).toMatchObject({ doi });
  });
});
