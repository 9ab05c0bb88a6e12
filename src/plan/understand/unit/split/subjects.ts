import type { Token } from '../../../words/tokens';
import { concerned, genericNouns } from '../../../words/units/collectives';
import { doubtfulVerbs, plainVerbs, verbsOnUnits } from '../../../words/units/verbs';
import { clauseIn } from './clause';
import { afterQuantifier } from './shapes';
import { coordinationLength } from './links';
import { startOf } from './starts';

/** "… của mình và các cơ quan liên quan": after a clause of manner, where the next set of units begins; `to` if nowhere. */
export function nextSet(tokens: readonly Token[], from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const kind = tokens[at]?.kind;
    if ((kind !== 'and' && kind !== 'comma') || startOf(tokens, at + 1) !== 'quantified') continue;
    const noun = afterQuantifier(tokens, at + 1);
    if (genericNouns.matchAt(tokens, noun) > 0) return at + 1;
  }
  return to;
}

/**
 * Where a new subject begins after a verb phrase: after a comma with a capital letter ("…, Sở Nội vụ thẩm định"), or
 * right in the text where a full stop was left out ("… tại địa bàn Sở Nội vụ triển khai …"). `to` if nowhere.
 */
export function nextSubject(tokens: readonly Token[], from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const token = tokens[at] as Token;
    const before = tokens[at - 1];
    if (coordinationLength(tokens, at) > 0 && startOf(tokens, at + coordinationLength(tokens, at)) !== null) {
      return at;
    }
    if (before?.kind === 'comma' && isSetThatActs(tokens, at, to)) return at;
    if (token.kind !== 'word' || !token.capital || before === undefined) continue;
    const start = startOf(tokens, at);
    if (start !== 'institution' && start !== 'quantified' && start !== 'acronym') continue;
    if (before.kind === 'comma') return at;
    const free =
      before.kind === 'word' && verbsOnUnits.matchAt(tokens, at - 1) === 0 && !endsVerbOnUnits(tokens, at);
    if (free && token.spaced && start === 'institution' && hasVerb(tokens, at, to)) return at;
  }
  return to;
}

/** "…, các phòng cung cấp số liệu": a set of its own and what it does. */
function isSetThatActs(tokens: readonly Token[], at: number, to: number): boolean {
  const noun = afterQuantifier(tokens, at);
  const length = genericNouns.matchAt(tokens, noun);
  if (noun === at || length === 0) return false;
  const verb = noun + length + concerned.matchAt(tokens, noun + length);
  return verb < to && (plainVerbs.matchAt(tokens, verb) > 0 || doubtfulVerbs.matchAt(tokens, verb) > 0);
}

/** Whether a clause that was passed over holds the beginning of what may be a unit too, behind a separator. */
export function holdsUnit(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) {
    const kind = tokens[at - 1]?.kind;
    const start = kind === 'comma' || kind === 'and' ? startOf(tokens, at) : null;
    const named = tokens[at]?.capital === true || start === 'quantified';
    if (start !== null && start !== 'place' && named) return true;
  }
  return false;
}

function endsVerbOnUnits(tokens: readonly Token[], at: number): boolean {
  return verbsOnUnits.matchAt(tokens, at - 2) === 2 || plainVerbs.matchAt(tokens, at - 2) === 2;
}

function hasVerb(tokens: readonly Token[], from: number, to: number): boolean {
  return clauseIn(tokens, from, to, to) !== null;
}
