import { useEffect, useRef, useState } from 'react';
import packageJson from '../../../package.json';
import { errorDetails } from '../../excel/details';
import { isEmptyWorkbook, probes, reportText, runProbes } from '../../excel/probes';
import { tally } from '../../excel/probes/verdict';
import type { ProbeMessages } from '../../plan/messages/probeMessages';
import { blockedWhile } from './blocked';

export type SelfTest =
  | { readonly phase: 'idle' | 'not-empty' }
  | { readonly phase: 'failed'; readonly reason: string }
  /** `done` probes are over, the next one is under way. */
  | { readonly phase: 'running'; readonly done: number; readonly total: number; readonly stopping: boolean }
  | {
      readonly phase: 'over';
      readonly report: string;
      readonly met: number;
      readonly all: number;
      /** Not all probes were run. */
      readonly stopped: boolean;
    };

/** Runs the probes in the workbook in front, if nothing stands in it. */
export function useSelfTest(words: ProbeMessages) {
  const [test, setTest] = useState<SelfTest>({ phase: 'idle' });
  const stop = useRef(new AbortController());
  // Who leaves stops it: a second run beside it would find its sheets.
  useEffect(() => () => stop.current.abort(), []);

  const begin = async (): Promise<void> => {
    stop.current = new AbortController();
    const { signal } = stop.current;
    setTest({ phase: 'running', done: 0, total: probes.length, stopping: false });
    try {
      if (!(await isEmptyWorkbook())) return setTest({ phase: 'not-empty' });
      const onProgress = (progress: { done: number; total: number }): void =>
        setTest({ phase: 'running', ...progress, stopping: signal.aborted });
      const { result: results, blocked } = await blockedWhile(() =>
        runProbes(probes, { onProgress, signal }),
      );
      const report = reportText({ version: packageJson.version, results, blocked }, words);
      setTest({ phase: 'over', report, ...tally(results), stopped: results.length < probes.length });
    } catch (error) {
      const [first] = errorDetails(error).errors;
      setTest({ phase: 'failed', reason: first?.code || first?.message || String(error) });
    }
  };

  const end = (): void => {
    stop.current.abort();
    setTest((now) => (now.phase === 'running' ? { ...now, stopping: true } : now));
  };

  return { test, begin, end };
}
