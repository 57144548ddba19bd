/** Makes the citation of the paper, the story, both, or all papers of the story, in the reader's style. */
import { useCallback, useMemo, useState } from 'preact/hooks';
import { mentionToCsl, storyToCsl, withPageTitle } from '../../utils/citation/items/items';
import { workKey } from '../../utils/citation/items/overrides';
import type { InTextOptions } from '../../utils/citation/types';
import { workIdOf } from '../../utils/identifiers/work-id';
import type { Mention } from '../../utils/papers/types';
import type { CslItem } from '../../utils/scholarly/types';
import type { Story } from '../../utils/story/types';
import {
  type Corrections,
  isCorrected,
  type OriginalWork,
  useCorrections,
} from './edit/use-corrections';
import { type ChosenStyle, useStyle } from './styles/use-style';
import { type FormattedCitation, useFormattedCitation } from './use-formatted-citation';
import { useRecords } from './use-records';
import { useWhole, type WholeCitation } from './use-whole';

type Subject = 'paper' | 'story' | 'both' | 'all';

export interface CitationModel extends FormattedCitation, WholeCitation, ChosenStyle {
  /** What can be cited here: `story` alone where the page points at no paper, `all` where there are several papers. */
  subjects: readonly Subject[];
  subject: Subject;
  setSubject: (subject: Subject) => void;
  corrections: Corrections;
  /** What citations in a text say beyond the works; null for what most say. */
  inText: InTextOptions | null;
  setInText: (inText: InTextOptions | null) => void;
  items: CslItem[];
  /** A paper is cited from the page's words alone, without a record, in the citation that stands there now. */
  fromPage: boolean;
  /** A look-up is under way that may yet complete it. */
  completing: boolean;
}

interface CitedWorks {
  story: Story;
  mention: Mention | null;
  /** All papers of the story. */
  mentions: readonly Mention[];
  /** The paper's record, once there is one. */
  record: CslItem | null;
  /** The paper is being looked up. */
  asking: boolean;
  /** What is read is the paper, and no story about it. */
  isPaper: boolean;
}

export function useCitation(cited: CitedWorks): CitationModel {
  const { story, mention, mentions, record, asking, isPaper } = cited;
  const [wanted, setSubject] = useState<Subject>('paper');
  const chosen = useStyle();

  const papers = useMemo(() => papersOf(mentions), [mentions]);
  const subjects = subjectsOf(mention, papers.length).filter(
    (one) => !mention || !isPaper || one === 'paper' || one === 'all',
  );
  const subject = subjects.find((one) => one === wanted) ?? subjects[0] ?? 'story';
  const { records, asking: askingAll } = useRecords(papers, subject === 'all', story.publishedTime);

  const [accessed] = useState(() => new Date());
  const originals = useMemo((): CitedWork[] => {
    const ofPaper = mention ? [paperWork(mention, record)] : [];
    const ofStory = () => [storyWork(story, accessed)];
    if (subject === 'paper') return ofPaper;
    if (subject === 'story') return ofStory();
    if (subject === 'both') return [...ofPaper, ...ofStory()];
    return papers.map((one) =>
      paperWork(one, (one === mention ? record : null) ?? records.get(workIdOf(one) ?? '')),
    );
  }, [subject, story, mention, record, papers, records, accessed]);
  const corrections = useCorrections(originals);
  const { items } = corrections;
  const [further, setFurther] = useState<{ inText: InTextOptions } | null>(null);
  const made = useFormattedCitation(items, chosen.style, further);
  const completing = (subject !== 'story' && asking) || (subject === 'all' && askingAll);
  const { whenWhole, whenFormatted } = useWhole(items, completing, made.whenFormatted);

  // What the note is about may be made still, while the citation before stands there.
  const [fromPage] = useState(() => new WeakMap<CslItem, boolean>());
  for (const [at, { item, correction }] of corrections.works.entries())
    fromPage.set(item, originals[at]?.fromPage === true && !isCorrected(correction));

  return {
    ...made,
    ...chosen,
    subjects,
    subject,
    setSubject: useCallback((subject) => {
      setSubject(subject);
      setFurther(null);
    }, []),
    inText: further?.inText ?? null,
    setInText: useCallback((inText) => setFurther(inText && { inText }), []),
    corrections,
    items,
    fromPage: made.citedItems.some((item) => fromPage.get(item)),
    completing,
    whenWhole,
    whenFormatted,
  };
}

interface CitedWork extends OriginalWork {
  /** There is no record of the paper. */
  fromPage: boolean;
}

function paperWork(mention: Mention, record: CslItem | null | undefined): CitedWork {
  const page = mentionToCsl(mention);
  const pageKey = workKey(page);
  return record
    ? { item: withPageTitle(record, page), pageKey, fromPage: false }
    : { item: page, pageKey, fromPage: true };
}

function storyWork(story: Story, accessed: Date): CitedWork {
  const item = storyToCsl(story, accessed);
  return { item, pageKey: workKey(item), fromPage: false };
}

/** Those that the story is about; a roundup, which is about none in particular, points at all of its papers. */
function papersOf(mentions: readonly Mention[]): readonly Mention[] {
  const reported = mentions.filter(({ role }) => role === 'reported');
  return reported.length > 0 ? reported : mentions.filter(({ role }) => role === 'related');
}

function subjectsOf(mention: Mention | null, papers: number): readonly Subject[] {
  if (!mention) return ['story'];
  return papers > 1 ? ['paper', 'story', 'both', 'all'] : ['paper', 'story', 'both'];
}
