import type { Appendix } from '../../model/appendix';
import type { Finding, RuleId, Severity } from '../../model/finding';
import { compareKey } from '../../words/text';
import type { Template, TemplateColumn, TemplateRow } from './capture';

/**
 * How a filled-in appendix differs from the template: columns that are gone, renamed, moved or added, and rows of the template that
 * are gone or reworded. Findings stand in the appendix's own rows; what is gone is told at its header.
 */
export function compareWithTemplate(appendix: Appendix, template: Template): Finding[] {
  return [...columnFindings(appendix, template.columns), ...rowFindings(appendix, template.rows)];
}

function columnFindings(appendix: Appendix, columns: readonly TemplateColumn[]): Finding[] {
  const own = appendix.layout.columns.map((column) => ({ ...column, key: compareKey(column.header) }));
  const row = appendix.layout.headerRows?.[0] ?? appendix.range.top;
  const matches = columns.map(
    (wanted) =>
      own.find(({ key }) => key !== '' && key === wanted.key) ??
      own.find(
        ({ meaning, key }) =>
          meaning !== null &&
          meaning === wanted.meaning &&
          (key === '' || !columns.some((other) => other.key === key)),
      ),
  );
  const findings: Finding[] = [];
  let last = 0;
  columns.forEach((wanted, i) => {
    const match = matches[i];
    if (match === undefined) {
      findings.push(finding('template-column-missing', 'error', row, null, { expected: wanted.header }));
      return;
    }
    // A table without a header has not renamed its columns.
    if (match.key !== wanted.key && match.key !== '' && wanted.key !== '') {
      findings.push(
        finding('template-column-renamed', 'warning', row, match.column, {
          expected: wanted.header,
          found: match.header,
        }),
      );
    }
    if (match.column < last)
      findings.push(finding('template-column-moved', 'warning', row, match.column, { found: match.header }));
    last = Math.max(last, match.column);
  });
  for (const extra of own.filter((column) => !matches.includes(column))) {
    findings.push(finding('template-column-extra', 'info', row, extra.column, { found: extra.header }));
  }
  return findings;
}

function rowFindings(appendix: Appendix, rows: readonly TemplateRow[]): Finding[] {
  const own = appendix.rows
    .filter(({ kind }) => kind === 'group' || kind === 'task')
    .map((row) => ({ row, key: compareKey(row.task) }));
  const keys = new Set(own.map(({ key }) => key));
  const wantedKeys = new Set(rows.map(({ key }) => key));
  const header = appendix.layout.headerRows?.[1] ?? appendix.range.top;
  let after = header;
  return rows.flatMap((wanted) => {
    if (keys.has(wanted.key)) {
      after = own.find(({ key }) => key === wanted.key)?.row.row ?? after;
      return [];
    }
    const expected = wanted.number === null ? wanted.text : `${wanted.number} ${wanted.text}`;
    const reworded =
      wanted.number === null
        ? undefined
        : own.find(
            ({ row, key }) =>
              row.row > header && row.number === wanted.number && !wantedKeys.has(key) && row.row >= after,
          );
    return reworded === undefined
      ? [finding('template-row-missing', 'error', after, null, { expected })]
      : [
          finding('template-row-reworded', 'warning', reworded.row.row, reworded.row.columns.task ?? null, {
            expected,
            found: reworded.row.task,
          }),
        ];
  });
}

function finding(
  rule: RuleId,
  severity: Severity,
  row: number,
  column: number | null,
  params: Finding['params'],
): Finding {
  return { rule, severity, row, column, params, fix: null };
}
