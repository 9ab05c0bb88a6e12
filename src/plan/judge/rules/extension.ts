/** What is wrong with an extension: it does not count then, so it is said. */
import type { Appendix, AppendixRow, Extension } from '../../model/appendix';
import { tasksOf } from '../../model/appendix';
import type { Rule } from '../../model/finding';
import { formatDate } from '../../messages';
import { columnIn, finding, nameOf } from './support/finding';

interface Idle {
  readonly task: AppendixRow;
  readonly extension: Extension;
}

function idleExtensions(appendix: Appendix): Idle[] {
  return tasksOf(appendix).flatMap((task) =>
    task.extension === null || task.extension.counts ? [] : [{ task, extension: task.extension }],
  );
}

/** A day before the deadline it is to extend: one of the two is written wrong. */
export const extensionBeforeDeadline: Rule = {
  id: 'extension-before-deadline',
  severity: 'error',
  principle: 'when',
  check(appendix) {
    return idleExtensions(appendix).flatMap(({ task, extension: { to } }) =>
      to === null
        ? []
        : [
            finding(extensionBeforeDeadline, {
              row: task.row,
              column: columnIn(appendix, task, 'extendedTo'),
              severity: task.deadline?.certain === false ? 'warning' : 'error',
              params: { name: nameOf(task), to: formatDate(to), text: task.deadline?.text ?? '' },
            }),
          ],
    );
  },
};

/** Words that say no day for certain. */
export const extensionUnreadable: Rule = {
  id: 'extension-unreadable',
  severity: 'warning',
  principle: 'when',
  check(appendix) {
    return idleExtensions(appendix).flatMap(({ task, extension: { to, text } }) =>
      to !== null
        ? []
        : [
            finding(extensionUnreadable, {
              row: task.row,
              column: columnIn(appendix, task, 'extendedTo'),
              params: { name: nameOf(task), text },
            }),
          ],
    );
  },
};
