import { describe, expect, it } from 'vitest';
import { identifyUrl } from '../../../utils/papers/addresses/identify';
import { PUBLISHERS } from '../../../utils/papers/data/publishers';

describe("a publisher's address leads to its paper", () => {
  it.each(PUBLISHERS.map((row) => row.example))('%s', (address, doi) => {
    expect(identifyUrl(address)).toMatchObject({ doi });
  });
});
