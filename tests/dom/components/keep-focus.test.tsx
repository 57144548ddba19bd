/** The focus stays near where it was when what had it goes. */
import { useState } from 'preact/hooks';
import { expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { control, stage } from './stage';

function Notices() {
  const [left, setLeft] = useState(['one', 'two', 'three']);
  return (
    <main>
      <button type="button">before</button>
      {left.map((name) => (
        <p key={name}>
          <button type="button" onClick={() => setLeft(left.filter((other) => other !== name))}>
            {name}
          </button>
        </p>
      ))}
    </main>
  );
}

const focused = () => document.activeElement?.textContent;

it('goes on to what comes next, and back where nothing does', async () => {
  stage(<Notices />);
  await userEvent.click(await control('two'));
  await vi.waitFor(() => expect(focused()).toBe('three'));
  await userEvent.keyboard('{Enter}');
  await vi.waitFor(() => expect(focused()).toBe('one'));
  await userEvent.keyboard('{Enter}');
  await vi.waitFor(() => expect(focused()).toBe('before'));
});

it('stays where it is when something else goes', async () => {
  stage(<Notices />);
  (await control('before')).focus();
  (await control('two')).click();
  await vi.waitFor(() => expect(document.querySelectorAll('p button')).toHaveLength(2));
  expect(focused()).toBe('before');
});
