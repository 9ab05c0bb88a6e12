import type { Token } from '../../../words/tokens';
import { helpingLinks } from '../../../words/units/verbs';
import { startOf } from './starts';

/** Length of "phối hợp (chặt chẽ) với/cùng", "kết hợp với" at a token; 0 if it does not stand there. */
export function coordinationLength(tokens: readonly Token[], at: number): number {
  const link = helpingLinks.matchAt(tokens, at);
  if (link > 0) return link;
  if (tokens[at]?.key !== 'phối') return 0;
  let next = at + 1;
  if (tokens[next]?.key === 'kết') next++;
  if (tokens[next]?.key !== 'hợp') return 0;
  next++;
  while (['chặt', 'chẽ', 'với', 'cùng', 'của', 'chính'].includes(tokens[next]?.key ?? '')) next++;
  return next - at;
}

/** Length of "cùng (với)" after "chủ trì"; 0 if it does not stand there. */
export function companyLength(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.key !== 'cùng') return 0;
  return tokens[at + 1]?.key === 'với' ? 2 : 1;
}

/** "… kết hợp Sở Xây dựng": words that join a helper only where a unit follows; elsewhere they end a name ("Bệnh viện Quân dân y kết hợp"). */
export function linksHelper(tokens: readonly Token[], at: number): boolean {
  const link = helpingLinks.matchAt(tokens, at);
  return link > 0 && startOf(tokens, at + link) !== null;
}
