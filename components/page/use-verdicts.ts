/**
 * The records' word on a page's works: the likeliest few are looked up, and once all of them have answered,
 * they are judged together, so that what is shown changes in one step.
 */
import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { workIdOf } from '../../utils/identifiers/work-id';
import { firstView, judgedWorks, showSame } from '../../utils/library/first-view';
import type { Records } from '../../utils/library/judge';
import type { PageReport } from '../../utils/page-report';
import type { Mention } from '../../utils/papers/types';
import type { Verdict } from '../../utils/scholarly/match/confirm';
import type { LookUps } from './use-look-ups';
import { whenLeft } from './when-left';

/** Loaded behind the first view, which does not wait for it. */
const loadJudge = () => import('../../utils/library/judge');
type Judge = Awaited<ReturnType<typeof loadJudge>>;

/** What was looked up for a report so far, or is being. */
interface Requested {
  report: PageReport;
  mentions: readonly Mention[];
  judge: Judge;
}

const NOTHING_YET: Records = new Map();

export interface Verdicts {
  /** Null until every look-up has ended; the page's word stands till then. */
  verdicts: readonly Verdict[] | null;
  /** Nothing more is to come. */
  settled: boolean;
}

/** @param asking false where nothing may be asked, or nothing needs to be: the reader has chosen, or searches */
export function useVerdicts(report: PageReport, lookUps: LookUps, asking: boolean): Verdicts {
  const { answers, results, request, land, isUnderWay } = lookUps;
  const [requested, setRequested] = useState<Requested | null>(null);
  const [shown, setShown] = useState<{ report: PageReport; verdicts: Verdict[] } | null>(null);
  const current = requested?.report === report ? requested : null;
  const pointless = report.mentions.length === 0;

  // These two before the paint, which no look-up has to wait for.
  useLayoutEffect(() => {
    if (!asking || pointless || current) return;
    let wanted = true;
    void loadJudge().then((judge) => {
      if (wanted) setRequested({ report, judge, mentions: judge.nextToAsk(report, NOTHING_YET) });
    });
    return () => {
      wanted = false;
    };
  }, [report, asking, pointless, current]);

  useLayoutEffect(() => {
    if (!asking || !current) return;
    const own = current.mentions.filter((one) => !answers.has(workIdOf(one) ?? ''));
    for (const one of own) void request(one, { fresh: false, enrich: false });
    return () => {
      // What the reader has turned to meanwhile is asked for anew.
      for (const key of own.map((one) => workIdOf(one) ?? '')) if (isUnderWay(key)) land(key, null);
    };
    // Once for each story and each return to it: the answers are what comes of it.
  }, [asking, current]);

  const [first, second, third] =
    current?.mentions.map((one) => results.get(workIdOf(one) ?? '')) ?? [];
  const found = useMemo(() => {
    const ended = current?.mentions.flatMap((one) => {
      const result = results.get(workIdOf(one) ?? '');
      return result ? [[one, result] as const] : [];
    });
    return ended && ended.length === current?.mentions.length ? new Map(ended) : null;
  }, [current, first, second, third]);

  useEffect(() => {
    if (!current || !found) return;
    const { judge, mentions } = current;
    const next = judge.nextToAsk(report, found);
    if (next.length > 0) return setRequested({ report, judge, mentions: [...mentions, ...next] });
    const verdicts = judge.judge(report, found);
    return whenLeft(() => setShown({ report, verdicts }), isConfirmed(report, verdicts));
  }, [report, current, found]);

  const own = shown?.report === report ? shown.verdicts : null;
  return { verdicts: own, settled: own !== null || !asking || pointless };
}

/** The paper that the page gives stays: what is pressed leads where it led before. */
function isConfirmed({ mentions }: PageReport, verdicts: readonly Verdict[]): boolean {
  const before = firstView(judgedWorks(mentions, null));
  return before.kind === 'paper' && showSame(before, firstView(judgedWorks(mentions, verdicts)));
}
