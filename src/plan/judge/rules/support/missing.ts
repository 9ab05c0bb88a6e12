import { columnOf, type AppendixRow } from '../../../model/appendix';
import type { Rule } from '../../../model/finding';
import { squash } from '../../../words/text';
import { TASK_PARTS, type TaskPartMeaning, type TaskPart } from '../parts';
import { isNumbered } from './blanks';
import { columnIn, finding, nameOf } from './finding';
import { readPart } from './partReading';

/** The rule that one part is missing: `missing-<meaning>`. */
export function missingRule(meaning: TaskPartMeaning): Rule {
  const part: TaskPart = TASK_PARTS[meaning];
  const { severity } = part;
  const rule: Rule = {
    id: `missing-${meaning}`,
    severity,
    principle: part.principle,
    check(appendix) {
      const reading = readPart(appendix, meaning);
      if (reading === null || reading.emptyColumn) return [];
      return reading.missing.map((task) =>
        finding(rule, {
          row: task.row,
          column: columnIn(appendix, task, part.meaning) ?? columnOf(appendix, 'leadAndCoordinate'),
          severity:
            severity === 'error' && (!task.certain || reading.doubtful.has(task) || mayBeMeant(task, part))
              ? 'warning'
              : severity,
          params: { name: nameOf(task) },
        }),
      );
    },
  };
  return rule;
}

/**
 * A line of text without number and without any other cell may be a heading or a note that was read as a task, unless the user says it is one; and a task
 * without a lead that names who executes it is not left to nobody. Words and figures in a deadline cell may say when in a way we do not know.
 */
function mayBeMeant(task: AppendixRow, part: TaskPart): boolean {
  if (part.meaning === 'lead' && task.executor.length > 0) return true;
  if (part.meaning === 'deadline' && saysSomething(task.deadline?.text ?? '')) return true;
  if (task.byHand) return false;
  const others = Object.entries(task.cells).filter(([meaning]) => meaning !== 'task');
  return !isNumbered(task) && others.every(([, text]) => squash(text ?? '') === '');
}

/** Words or figures, other than words that there is none: "Chưa xác định", "Không". */
function saysSomething(text: string): boolean {
  return /\p{L}{2}|\p{N}/u.test(text) && !/^\s*(?:chưa|không)(?!\p{L}| tính)/iu.test(text.normalize('NFC'));
}
