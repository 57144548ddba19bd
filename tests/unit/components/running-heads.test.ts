/** What stands over and under each printed page comes from the web page, and stays words. */
import { expect, it } from 'vitest';
import { pageRules } from '../../../components/reader/use-running-heads';

it('a title cannot end the string that it is set in', () => {
  const rules = pageRules('Moss "; } body { display: none } \\', 'Site\n2024');
  expect(rules).not.toContain('body {');
  expect(rules).toContain('content: "Moss \\22 \\3b  \\7d  body \\7b  display: none \\7d  \\5c "');
  expect(rules).toContain('"Site 2024"');
});

it('a long title is cut at a word', () => {
  expect(pageRules(`${'Seagrass '.repeat(30)}end`, '')).toMatch(/"(Seagrass ){9}Seagrass …"/);
});
