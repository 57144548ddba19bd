/** The page's other papers: in sight where the page is about several or the reader wants another, folded where it only cites them. */
import { i18n } from '#i18n';
import './OtherPapers.css';
import { useMemo, useRef, useState } from 'preact/hooks';
import type { Mention } from '../../utils/papers/types';
import { Button } from '../controls/Button';
import { focusSoon } from '../controls/hooks/focus-soon';
import { useLoaded } from '../controls/hooks/use-loaded';
import type { StoryModel } from '../page/use-story';
import { useWorksPicker } from '../page/works-picker';
import { PaperList } from './PaperList';

/** `folded`: there is no room for them unless they are asked for. */
export function OtherPapers({ story, folded = false }: { story: StoryModel; folded?: boolean }) {
  const { mentions, mention, view, choose, lookup, found } = story;
  const reported = mentions.filter(({ role }) => role === 'reported').length;
  // As it stood at first: a list that unfolds or folds by itself moves what is below it.
  const [several] = useState(reported > 1);
  const inFirstOrder = useFirstOrder(mentions);
  const loadPicker = useWorksPicker();
  const [picking, setPicking] = useState(false);
  const picker = useLoaded(loadPicker ?? nothing, picking && loadPicker !== null);
  const turnedDown = found.choice?.kind === 'none';
  // What the reader took instead has its way back beside it.
  const unfolded = several || (found.choice !== null && reported > 1);
  if (mentions.length < fewest(story, turnedDown)) return null;
  const onChoose = (chosen: Mention) => {
    choose(chosen);
    // What was asked for instead of the turned-down paper is there now.
    if (mention === null) focusSoon('read-paper');
  };
  return (
    <details
      class="other-papers"
      data-part="other-papers"
      open={(unfolded && !folded) || (turnedDown && view.kind !== 'none')}
    >
      <summary>
        {mention ? i18n.t('paper.others', mentions.length - 1) : i18n.t('paper.several')}
      </summary>
      {picking && picker ? (
        <picker.PickWorks mentions={inFirstOrder} />
      ) : (
        <PaperList
          mentions={inFirstOrder}
          chosen={mention}
          recordOf={lookup.recordOf}
          onChoose={onChoose}
        />
      )}
      {loadPicker && (
        <Button variant="inline" onClick={() => setPicking(!picking)} data-part="pick-several">
          {i18n.t(picking ? 'works.pickOne' : 'works.pickSeveral')}
        </Button>
      )}
    </details>
  );
}

/** Where no surface offers one, none is asked for. */
const nothing = () => Promise.reject(new Error('nothing to pick with'));

/** A list that is being read is not put in another order: what comes later stands at its end. */
function useFirstOrder(mentions: readonly Mention[]): readonly Mention[] {
  const order = useRef<string[]>([]);
  return useMemo(() => {
    const byKey = new Map(mentions.map((one) => [one.doi ?? one.url, one]));
    order.current = [...new Set([...order.current, ...byKey.keys()])];
    return order.current.flatMap((key) => byKey.get(key) ?? []);
  }, [mentions]);
}

/** How many papers the page has at least where there are others than those in sight. */
function fewest({ mention, view }: StoryModel, turnedDown: boolean): number {
  if (mention || turnedDown) return 2;
  return view.kind === 'candidates' ? view.works.length + 1 : 1;
}
