/** One page as the finder's parts share it. What only some pages need is made when first asked for. */
import type { Story } from '../../story/types';
import { type Label, labelsOf } from './labels';
import { type PageText, readPageText } from './page-text';
import { Regions } from './regions';
import { StoryContext } from './story-context';

export class Page {
  private madeReading: PageText | null = null;
  private madeRegions: Regions | null = null;
  private madeLabels: (Label | null)[] | null = null;
  private madeStory: StoryContext | null = null;

  /**
   * @param metas the page's meta tags by lower-cased name
   * @param published the date in its structured data
   */
  constructor(
    private readonly document: Document,
    private readonly extracted: Story,
    private readonly metas: Map<string, string>,
    private readonly published: string | null,
  ) {}

  get reading(): PageText {
    this.madeReading ??= readPageText(this.document);
    return this.madeReading;
  }

  get regions(): Regions {
    this.madeRegions ??= new Regions(this.reading);
    return this.madeRegions;
  }

  /** For each block the label that governs it. */
  get labels(): (Label | null)[] {
    this.madeLabels ??= labelsOf(this.reading);
    return this.madeLabels;
  }

  get story(): StoryContext {
    this.madeStory ??= new StoryContext(
      this.document,
      this.metas,
      this.extracted,
      this.published,
      this.regions,
      this.reading,
    );
    return this.madeStory;
  }
}
