/** Makes the citation of the paper, the story, both, or all papers of the story, in the reader's style. */
import { useCallback, useMemo, useState } from 'preact/hooks';
import { mentionToCsl, storyToCsl } from '../../utils/citation/items/items';
import { workIdOf } from '../../utils/identifiers/work-id';
import type { Mention } from '../../utils/papers/types';
import type { CslItem } from '../../utils/scholarly/types';
import type { Story } from '../../utils/story/types';
import { type Corrections, useCorrections } from './edit/use-corrections';
import { type ChosenStyle, useStyle } from './styles/use-style';
import { type FormattedCitation, useFormattedCitation } from './use-formatted-citation';
import { useRecords } from './use-records';

type Subject = 'paper' | 'story' | 'both' | 'all';

export interface CitationModel extends FormattedCitation, ChosenStyle {
  /** What can be cited here: `story` alone where the page points at no paper, `all` where there are several papers. */
  subjects: readonly Subject[];
  subject: Subject;
  setSubject: (subject: Subject) => void;
  corrections: Corrections;
  items: CslItem[];
  /** The paper is cited from the page's words alone, without a record. */
  fromPage: boolean;
}

interface CitedWorks {
  story: Story;
  mention: Mention | null;
  /** All papers of the story. */
  mentions: readonly Mention[];
  /** The paper's record, once there is one. */
  record: CslItem | null;
}

export function useCitation(cited: CitedWorks): CitationModel {
  const { story, mention, mentions, record } = cited;
  const [wanted, setSubject] = useState<Subject>('paper');
  const chosen = useStyle();

  const papers = useMemo(() => papersOf(mentions), [mentions]);
  const subjects = subjectsOf(mention, papers.length);
  const subject = subjects.find((one) => one === wanted) ?? subjects[0] ?? 'story';
  const records = useRecords(papers, subject === 'all', story.publishedTime);

  const [accessed] = useState(() => new Date());
  const originals = useMemo((): CslItem[] => {
    const ofPaper = mention ? [record ?? mentionToCsl(mention)] : [];
    const ofStory = () => [storyToCsl(story, accessed)];
    if (subject === 'paper') return ofPaper;
    if (subject === 'story') return ofStory();
    if (subject === 'both') return [...ofPaper, ...ofStory()];
    return papers.map((one) =>
      one === mention && record ? record : (records.get(workIdOf(one) ?? '') ?? mentionToCsl(one)),
    );
  }, [subject, story, mention, record, papers, records, accessed]);
  const corrections = useCorrections(originals);
  const made = useFormattedCitation(corrections.items, chosen.style);

  return {
    ...made,
    ...chosen,
    subjects,
    subject,
    setSubject: useCallback((subject) => setSubject(subject), []),
    corrections,
    items: corrections.items,
    fromPage: (subject === 'paper' || subject === 'both') && record === null,
  };
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
