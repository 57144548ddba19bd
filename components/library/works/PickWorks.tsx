/** The works of a page to pick from, several at once: for the library, or a bibliography. */
import { useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { mentionToCsl } from '../../../utils/citation/items/items';
import { workIdOf } from '../../../utils/identifiers/work-id';
import { type ListedWork, listedWorks } from '../../../utils/papers/listed-works';
import type { Mention } from '../../../utils/papers/types';
import { Button } from '../../controls/Button';
import { useServices } from '../../services';
import './PickWorks.css';
import { type WorkAtHand, WorksActions } from './WorksActions';

export function PickWorks({ mentions }: { mentions: readonly Mention[] }) {
  const { lookUpPaper } = useServices();
  const works = useMemo(() => listedWorks(mentions), [mentions]);
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const chosen = works.filter((work) => picked.has(keyOf(work)));
  const pick = (key: string, on: boolean) => {
    const next = new Set(picked);
    if (on) next.add(key);
    else next.delete(key);
    setPicked(next);
  };

  /** Its record, or what the page says of it. */
  const atHand = async (
    { mention, name }: ListedWork,
    signal: AbortSignal,
  ): Promise<WorkAtHand> => {
    const workId = workIdOf(mention);
    const { alternatives } = mention;
    const options = { alternatives, fresh: false, storyDate: null };
    const found = workId === null ? null : await lookUpPaper(workId, options, signal);
    if (found?.ok) return { item: found.value.csl, paper: found.value };
    const item = mentionToCsl(mention);
    return { item: item.title ? item : { ...item, title: name }, paper: null };
  };

  return (
    <div class="pick-works" data-part="pick-works">
      <fieldset class="pick-works__list">
        <legend class="visually-hidden">{i18n.t('works.onPage')}</legend>
        {works.map((work) => (
          <label class="pick-works__row" key={keyOf(work)}>
            <input
              type="checkbox"
              checked={picked.has(keyOf(work))}
              onChange={(event) => pick(keyOf(work), event.currentTarget.checked)}
            />
            <span dir="auto">{work.name}</span>
          </label>
        ))}
      </fieldset>
      <div>
        <Button variant="inline" onClick={() => setPicked(new Set(works.map(keyOf)))}>
          {i18n.t('library.chooseAll')}
        </Button>{' '}
        <Button variant="inline" onClick={() => setPicked(new Set())}>
          {i18n.t('library.chooseNone')}
        </Button>
      </div>
      <p class="pick-works__help soft">{i18n.t('works.lookedUp')}</p>
      <WorksActions
        count={chosen.length}
        load={(signal) => Promise.all(chosen.map((work) => atHand(work, signal)))}
      />
    </div>
  );
}

const keyOf = ({ mention }: ListedWork): string => mention.doi ?? mention.url;
