/** Makes the citation of the paper, the story or both, in the reader's style. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { mentionToCsl, storyToCsl } from '../../utils/citation/items';
import type { Citation } from '../../utils/citation/types';
import { type Failure, fail, type Result } from '../../utils/failure';
import type { Mention } from '../../utils/papers/types';
import type { CslItem } from '../../utils/scholarly/types';
import { citationLanguage } from '../../utils/settings';
import type { Story } from '../../utils/story/types';
import { useServices, useSettings } from '../services';

export const SUBJECTS = ['paper', 'story', 'both'] as const;
export type Subject = (typeof SUBJECTS)[number];

export interface Citing {
  /** What can be cited here: `story` alone where the page points at no paper. */
  subjects: readonly Subject[];
  subject: Subject;
  setSubject: (subject: Subject) => void;
  style: string;
  setStyle: (style: string) => void;
  items: CslItem[];
  /** The last citation made; stays while the next is being made. Null before the first. */
  citation: Citation | null;
  making: boolean;
  failure: Failure | null;
  /** The paper is cited from the page's words alone, without a record. */
  fromPage: boolean;
  /** The citation as soon as it is made. */
  whenMade: () => Promise<Result<Citation>>;
}

interface Cited {
  story: Story;
  mention: Mention | null;
  /** The paper's record, once there is one. */
  record: CslItem | null;
}

export function useCitation({ story, mention, record }: Cited): Citing {
  const services = useServices();
  const settings = useSettings();
  const [wanted, setSubject] = useState<Subject>('paper');
  const [style, setStyle] = useStyle();
  const subject = mention ? wanted : 'story';

  const [accessed] = useState(() => new Date());
  const items = useMemo(
    () => itemsOf(subject, { story, mention, record }, accessed),
    [subject, story, mention, record, accessed],
  );

  const [made, setMade] = useState<Result<Citation> | null>(null);
  const [citation, setCitation] = useState<Citation | null>(null);
  const pending = useRef<Promise<Result<Citation>>>(NOTHING_YET);
  const lang = citationLanguage(settings, navigator.language);
  useEffect(() => {
    const making = services.cite(items, { style, lang }).catch(() => fail({ kind: 'cite-failed' }));
    pending.current = making;
    setMade(null);
    making.then((result) => {
      if (pending.current !== making) return;
      setMade(result);
      setCitation(result.ok ? result.value : null);
    });
  }, [services, items, style, lang]);

  return {
    subjects: mention ? SUBJECTS : ['story'],
    subject,
    setSubject,
    style,
    setStyle,
    items,
    citation,
    making: made === null,
    failure: made && !made.ok ? made.failure : null,
    fromPage: subject !== 'story' && record === null,
    whenMade: useCallback(() => pending.current, []),
  };
}

const NOTHING_YET: Promise<Result<Citation>> = Promise.resolve(fail({ kind: 'cite-failed' }));

/** The style in use: the setting's, until the reader picks another, which becomes the setting. */
function useStyle(): [string, (style: string) => void] {
  const { saveSettings } = useServices();
  const { citationStyle } = useSettings();
  const [picked, setPicked] = useState<string | null>(null);
  // A style set on another surface later on counts as the newest choice.
  useEffect(() => setPicked(null), [citationStyle]);
  const pick = (style: string) => {
    setPicked(style);
    void saveSettings({ citationStyle: style });
  };
  return [picked ?? citationStyle, pick];
}

function itemsOf(subject: Subject, { story, mention, record }: Cited, accessed: Date): CslItem[] {
  const ofPaper = mention ? [record ?? mentionToCsl(mention)] : [];
  if (subject === 'paper') return ofPaper;
  const ofStory = [storyToCsl(story, accessed)];
  return subject === 'story' ? ofStory : [...ofPaper, ...ofStory];
}
