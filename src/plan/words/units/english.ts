import type { Token } from '../tokens';
import { phrases } from '../phrases';

/** What an English name of a post or a team ends with: "Site Engineer", "QA team". */
const heads = phrases([
  'accountant', // genre
  'admin', // genre
  'administrator', // genre
  'analyst', // genre
  'architect', // genre
  'assistant', // genre
  'auditor', // genre
  'board', // genre
  'client', // genre
  'committee', // genre
  'consultant', // genre
  'contractor', // genre
  'coordinator', // genre
  'customer', // genre
  'department', // genre
  'dept', // genre
  'designer', // genre
  'dev', // genre
  'developer', // genre
  'director', // genre
  'division', // genre
  'engineer', // genre
  'executive', // genre
  'group', // genre
  'lead', // genre
  'leader', // genre
  'manager', // genre
  'master', // genre
  'office', // genre
  'officer', // genre
  'owner', // genre
  'secretary', // genre
  'specialist', // genre
  'staff', // genre
  'supervisor', // genre
  'supplier', // genre
  'team', // genre
  'tester', // genre
  'unit', // genre
  'vendor', // genre
]);

/** Departments by what they do, as they stand alone in a list. */
const functions = phrases([
  'accounting', // genre
  'audit', // genre
  'backend', // genre
  'compliance', // genre
  'design', // genre
  'devops', // genre
  'engineering', // genre
  'finance', // genre
  'frontend', // genre
  'internal audit', // genre
  'legal', // genre
  'logistics', // genre
  'marketing', // genre
  'operations', // genre
  'procurement', // genre
  'product', // genre
  'production', // genre
  'purchasing', // genre
  'sales', // genre
  'security', // genre
  'support', // genre
  'training', // genre
  'warehouse', // genre
]);

/** Words of the longest English name: "Senior Business Process Improvement Manager". */
const LONGEST = 6;

/** Whether a name is an English one whose last word says that it is a post, a team or a department. */
export function isEnglishName(tokens: readonly Token[], from: number, to: number): boolean {
  let end = to;
  if (tokens[end - 1]?.kind === 'bracket') end--;
  if (tokens[end - 1]?.kind === 'stop') end--;
  if (end <= from || end - from > LONGEST) return false;
  const words = tokens.slice(from, end);
  const english = words.every(({ kind, key }) => kind === 'word' && /^[a-z0-9&]+$/u.test(key));
  return english && (heads.matchAt(tokens, end - 1) === 1 || functions.has(words.map(({ key }) => key)));
}
