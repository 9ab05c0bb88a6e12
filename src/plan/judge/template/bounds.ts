/** What a template says of the plan as a whole: its year, the days its deadlines lie between, the units it may charge. */
import { columnOf, tasksOf, type Appendix, type Role } from '../../model/appendix';
import type { Finding } from '../../model/finding';
import { clusterUnits } from '../../understand/unit';
import { compareKey } from '../../words/text';
import { templateFinding } from './severities';
import type { Template } from './types';

export function boundFindings(appendix: Appendix, template: Template): Finding[] {
  return [
    ...yearFindings(appendix, template),
    ...deadlineFindings(appendix, template),
    ...unitFindings(appendix, template),
  ];
}

function yearFindings({ plan, range }: Appendix, { planYear }: Template): Finding[] {
  if (planYear === null || plan.year === null || plan.year === planYear) return [];
  const params = { found: String(plan.year), expected: String(planYear) };
  return [templateFinding('template-year-differs', plan.numberRow ?? range.top, null, params)];
}

function deadlineFindings(appendix: Appendix, { deadline: { from, to } }: Template): Finding[] {
  if (from === null && to === null) return [];
  const column = columnOf(appendix, 'deadline');
  return tasksOf(appendix).flatMap(({ row, deadline, columns }) => {
    const outside = (deadline?.dues ?? []).filter(
      (due) => (from !== null && due < from) || (to !== null && due > to),
    );
    if (deadline === null || outside.length === 0) return [];
    const params = { found: deadline.text, from: dayOf(from), to: dayOf(to) };
    return [templateFinding('template-deadline-outside', row, columns.deadline ?? column, params)];
  });
}

/** "…" for a side that is open. */
function dayOf(iso: string | null): string {
  return iso === null ? '…' : iso.split('-').reverse().join('/');
}

const ROLES = [
  ['lead', 'leadRows'],
  ['coordinate', 'coordinateRows'],
  ['executor', 'executorRows'],
] as const satisfies readonly (readonly [Role, string])[];

function unitFindings(appendix: Appendix, { units }: Template): Finding[] {
  if (units.length === 0) return [];
  const listed = spellingsOf(appendix, units);
  return appendix.units
    .filter(
      ({ name, variants }) =>
        ![name, ...variants.map(({ spelling }) => spelling)].some((one) => listed.has(one)),
    )
    .flatMap((unit) =>
      ROLES.flatMap(([role, rows]) =>
        unit[rows].map((row) =>
          templateFinding('template-unit-not-listed', row, columnOf(appendix, role), { unit: unit.name }),
        ),
      ),
    );
}

/** All spellings that would be joined with a listed unit, were the list part of the document. */
function spellingsOf(appendix: Appendix, units: readonly string[]): Set<string> {
  const met = appendix.units.flatMap(({ name, variants }) => [
    name,
    ...variants.map(({ spelling }) => spelling),
  ]);
  const mentions = [...units, ...met].map((spelling, row) => ({ spelling, row, role: 'lead' as const }));
  const keys = new Set(units.map(compareKey));
  return new Set(
    clusterUnits(mentions, { unit: appendix.plan.unit }).flatMap(({ variants }) => {
      const spellings = variants.map(({ spelling }) => spelling);
      return spellings.some((one) => keys.has(compareKey(one))) ? spellings : [];
    }),
  );
}
