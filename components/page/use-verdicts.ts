/**
 * The records' word on a page's works: the likeliest few are looked up, and once all of them have answered,
 * they are judged together, so that what is shown changes in one step.
 */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { workIdOf } from '../../utils/identifiers/work-id';
import type { PageReport } from '../../utils/page-report';
import type { Mention } from '../../utils/papers/types';
import type { Verdict } from '../../utils/scholarly/match/confirm';
import type { LookUps } from './use-look-ups';
import { whenLeft } from './when-left';

/** Loaded behind the first view, which does not wait for it. */
const loadJudge = () => import('../../utils/library/judge');
type Judge = Awaited<ReturnType<typeof loadJudge>>;

/** What is looked up for a report. */
interface Asked {
  report: PageReport;
  mentions: readonly Mention[];
  judge: Judge;
}

export interface Verdicts {
  /** Null until every look-up has ended; the page's word stands till then. */
  verdicts: readonly Verdict[] | null;
  /** Nothing more is to come. */
  settled: boolean;
}

/** @param asking false where nothing may be asked, or nothing needs to be: the reader has chosen */
export function useVerdicts(report: PageReport, lookUps: LookUps, asking: boolean): Verdicts {
  const { answers, results, request, land, isUnderWay } = lookUps;
  const [asked, setAsked] = useState<Asked | null>(null);
  const [shown, setShown] = useState<{ report: PageReport; verdicts: Verdict[] } | null>(null);
  const current = asked?.report === report ? asked : null;
  const pointless = report.mentions.length === 0;

  useEffect(() => {
    if (!asking || pointless || current) return;
    let wanted = true;
    void loadJudge().then((judge) => {
      if (wanted) setAsked({ report, judge, mentions: judge.worthAsking(report.mentions) });
    });
    return () => {
      wanted = false;
    };
  }, [report, asking, pointless, current]);

  useEffect(() => {
    if (!asking || !current) return;
    const own = current.mentions.filter((one) => !answers.has(workIdOf(one) ?? ''));
    for (const one of own) void request(one, { fresh: false, enrich: false });
    return () => {
      // What the reader has turned to meanwhile is asked for anew.
      for (const key of own.map((one) => workIdOf(one) ?? '')) if (isUnderWay(key)) land(key, null);
    };
    // Once for each story and each return to it: the answers are what comes of it.
  }, [asking, current]);

  const ended = current?.mentions.map((one) => results.get(workIdOf(one) ?? '')) ?? [];
  const [first, second, third] = ended;
  const verdicts = useMemo(() => {
    if (!current) return null;
    const found = current.mentions.flatMap((one) => {
      const result = results.get(workIdOf(one) ?? '');
      return result ? [[one, result] as const] : [];
    });
    if (found.length < current.mentions.length) return null;
    return current.judge.judge(report, new Map(found));
  }, [current, report, first, second, third]);

  useEffect(() => {
    if (!verdicts) return;
    return whenLeft('page-candidates', () => setShown({ report, verdicts }));
  }, [report, verdicts]);

  const own = shown?.report === report ? shown.verdicts : null;
  return { verdicts: own, settled: own !== null || !asking || pointless };
}
