/** What came back from the units, as the edit that takes it into the master and the words that tell of it. */
import { asSheet, type Checked } from '../../../app/checked';
import { fileNameOf, type CheckedFile } from '../../../app/checkedFile';
import { collectInto, collectSteps, returnedFile } from '../../../app/collect';
import { problemSentence } from '../../../app/problem';
import { collectLines, collectSentences } from '../../../plan/judge/collect';
import { fill, messagesFor } from '../../../plan/messages';
import { trackingEdit } from '../../../workbook';
import { collectEdit } from '../../../workbook/collect';
import type { CollectQuestion, WhatReturned } from './types';

/** @param files those that were read, oldest first @throws SoatError collect-no-column, date-1904 */
export function whatReturned(
  master: Checked,
  files: readonly CheckedFile[],
  { prefer, context }: Pick<CollectQuestion, 'prefer' | 'context'>,
): WhatReturned {
  const { locale } = context;
  const usable = files.filter(({ failure }) => failure === null);
  const returned = usable.map((file) => returnedFile(fileNameOf(file.file), file));
  const collected = collectInto([master], returned, prefer);
  const unusable = files.flatMap(({ file, failure }) =>
    failure === null ? [] : [{ file: fileNameOf(file), sentence: problemSentence(failure, locale) }],
  );
  const tracking = trackingEdit(asSheet(master), context, { progress: true }).edit;
  const input = { collected, master: master.grid.sheet, unusable, decide: 'choice' } as const;
  const { edit, describe } = collectEdit(input, collectSteps(collected, master, tracking, context), context);
  const [, ...sentences] = collectSentences(input, locale);
  const words = messagesFor(locale).collect;
  return {
    sentences,
    taken: collected.taken.length,
    lines: collectLines(collected, unusable, locale).map((line) => ({
      kind: words.kinds[line.kind],
      task: [line.number, line.task].filter(Boolean).join(' '),
      cell:
        line.field === ''
          ? [line.unit, line.file].filter(Boolean).join(' · ')
          : fill(words.cell, { ...line }),
    })),
    edit: { edit, describe: { ...describe, sentences: [...sentences, ...describe.sentences] } },
  };
}
