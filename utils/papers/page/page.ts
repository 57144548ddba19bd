/** One page as the finder's parts share it. What only some pages need is made when first asked for. */
import type { PageMetadata } from '../../page-metadata/types';
import type { Story } from '../../story/types';
import { type Label, labelsOf } from './labels';
import { Layout } from './layout';
import { type PageText, readPageText } from './page-text';
import { Regions } from './regions';
import { StoryContext } from './story-context';

export class Page {
  private madeReading: PageText | null = null;
  private madeRegions: Regions | null = null;
  private madeLayout: Layout | null = null;
  private madeLabels: (Label | null)[] | null = null;
  private madeStory: StoryContext | null = null;

  constructor(
    private readonly document: Document,
    private readonly extracted: Story,
    private readonly metadata: PageMetadata,
  ) {}

  get reading(): PageText {
    this.madeReading ??= readPageText(this.document);
    return this.madeReading;
  }

  get regions(): Regions {
    this.madeRegions ??= new Regions(this.reading, this.extracted.text);
    return this.madeRegions;
  }

  get layout(): Layout {
    this.madeLayout ??= new Layout(this.reading, this.regions);
    return this.madeLayout;
  }

  /** For each block the label that governs it. */
  get labels(): (Label | null)[] {
    this.madeLabels ??= labelsOf(this.reading);
    return this.madeLabels;
  }

  get story(): StoryContext {
    this.madeStory ??= new StoryContext(
      this.document,
      this.metadata,
      this.extracted,
      this.regions,
      this.reading,
    );
    return this.madeStory;
  }
}
