/** What is seen of a column, each fact from 0 (not so) to 1 (wholly so): the left side of the evidence. */
import type { ColumnMeaning } from '../../../model/meanings';
import type { HeaderBlock } from '../header/block';
import { headerKey } from '../header/key';
import { DETAIL_HEAD, LENGTH_HEAD, TERM_HEAD } from '../../../words/headers/otherLists';
import { isStretch, headerPeriodOf } from '../header/period';
import { bestOf } from '../header/score';
import { plainKey } from '../../../words/text';
import { opennessOf } from './openness';
import type { ColumnProfile } from './profile';

export const FACTS = [
  'blank',
  'sparse',
  'filled',
  'actors',
  'groupsOfActors',
  'firstActors',
  'laterActors',
  'roles',
  'times',
  'laterTimes',
  'onlyTimes',
  'coarserTimes',
  'plannedLeft',
  'dated',
  'steps',
  'hours',
  'weekdays',
  'numbers',
  'counting',
  'stalling',
  'labelled',
  'money',
  'quantities',
  'terms',
  'measures',
  'besideMeasures',
  'codes',
  'documents',
  'contacts',
  'statuses',
  'told',
  'marks',
  'ranks',
  'products',
  'actions',
  'text',
  'sentences',
  'untimed',
  'long',
  'repeated',
  'beforeTask',
  'afterTask',
  'rightAfterNumber',
  'nameOfDetail',
  'detailOfName',
  'first',
  'periodHead',
  'lengthHead',
  'sameDeed',
  'chargedElsewhere',
  'chargedNowhereElse',
  'bothHead',
  'onlyMoneyHead',
] as const;
export type Fact = (typeof FACTS)[number];
export type Facts = Readonly<Partial<Record<Fact, number>>>;

/** 0 below `from`, 1 above `to`, even between. */
const ramp = (value: number, from: number, to: number): number =>
  Math.min(1, Math.max(0, (value - from) / (to - from)));

/** Cells of a column that is hardly ever filled say little of it while they are fewer than this. */
const SELDOM = 0.1;
const FEW = 4;

/** Where the head of another column says who is charged, names under words of another kind are other people: who asks, who pays. */
const CHARGED = ['lead', 'executor', 'leadAndCoordinate'] as const;

/** A head of the time that was set, beside which another time is the real one. */
const PLANNED = /\b(?:tien do|ke hoach|du kien|yeu cau|duoc giao|phai hoan thanh|han)\b/;

/** What a head may mean that names the work. */
const NAMES: ReadonlySet<ColumnMeaning> = new Set<ColumnMeaning>(['task', 'indexGroup', 'indexItem']);

/** A text of its own in every row, beside the text that tells more of it. */
function isNameBeside(name: Facts = {}, detail: Facts = {}): boolean {
  return (
    (name.text ?? 0) >= 0.5 &&
    (detail.text ?? 0) >= 0.5 &&
    (name.filled ?? 0) >= 0.9 * (detail.filled ?? 1) &&
    (name.repeated ?? 1) < 0.3 &&
    (name.long ?? 0) <= (detail.long ?? 0)
  );
}

/** "Tháng 9" over several rows, and in these rows the weeks. */
const isFiner = (fine: Facts | undefined, coarse: Facts): boolean =>
  (fine?.filled ?? 0) > 1.2 * (coarse.filled ?? 1);

/** Facts that do not depend on where the task column is; parallel to `profiles`. */
export function factsOf(block: HeaderBlock, profiles: readonly ColumnProfile[]): Facts[] {
  const own = profiles.map((profile, i) => contentFacts(profile, block.tiers[i] ?? []));
  const says = (meaning: ColumnMeaning, i: number): boolean => (block.scores[i]?.get(meaning) ?? 0) >= 0.6;
  const elsewhere = (meaning: ColumnMeaning, i: number): boolean =>
    own.some((_, other) => other !== i && says(meaning, other));
  const isStrange = (i: number): boolean =>
    opennessOf(block.tiers[i] ?? [], block.scores[i] ?? new Map()) === 'strange';
  const actors = own.flatMap((facts, i) => ((facts.actors ?? 0) >= 0.5 ? [i] : []));
  const told = (i: number): boolean =>
    (['lead', 'coordinate', 'executor', 'director'] as const).some((one) => says(one, i));
  const open = actors.filter((i) => !told(i));
  const leads = actors.filter((i) => says('lead', i) || says('executor', i));
  const saysLead = (i: number): boolean =>
    says('lead', i) && (block.scores[i]?.get('lead') ?? 0) >= (block.scores[i]?.get('director') ?? 0);
  const steps = profiles.some((profile) => profile.share('step') >= 0.6) ? 1 : 0;
  const keys = block.tiers.map((tiers) => headerKey(tiers.join(' ')));
  const times = own.flatMap((facts, i) => ((facts.times ?? 0) >= 0.5 ? [i] : []));
  const measures = own.findIndex((facts) => (facts.measures ?? 0) >= 0.8);
  const number = own.findIndex((facts) => (facts.numbers ?? 0) >= 0.5 && (facts.counting ?? 0) >= 0.5);
  const isNameOfDetail = (i: number): boolean =>
    DETAIL_HEAD.test(plainKey(block.tiers[i + 1]?.at(-1) ?? '')) &&
    NAMES.has(bestOf(block.scores[i] ?? new Map())?.[0] ?? 'task') &&
    isNameBeside(own[i], own[i + 1]);
  const deeds = keys.flatMap((key, i) => (says('task', i) ? deedsOf(key) : []));
  return own.map((facts, i) => ({
    ...facts,
    sameDeed: !says('task', i) && deeds.some((deed) => keys[i]?.includes(deed)) ? 1 : 0,
    firstActors: open[0] === i ? 1 : 0,
    laterActors: open.indexOf(i) > 0 || (open.includes(i) && leads.some((lead) => lead < i)) ? 1 : 0,
    steps,
    plannedLeft: times.some((left) => left < i && PLANNED.test(keys[left] ?? '')) ? (own[i]?.times ?? 0) : 0,
    laterTimes: times.indexOf(i) > 0 ? 1 : 0,
    onlyTimes: times.length === 1 && times[0] === i && !elsewhere('deadline', i) ? (facts.times ?? 0) : 0,
    coarserTimes: times.some((finer) => finer === i + 1 && isFiner(own[finer], facts))
      ? (facts.times ?? 0)
      : 0,
    besideMeasures: measures >= 0 && i === measures + 1 && !elsewhere('target', i) ? 1 : 0,
    nameOfDetail: isNameOfDetail(i) ? 1 : 0,
    detailOfName: isNameOfDetail(i - 1) ? 1 : 0,
    rightAfterNumber: number >= 0 && i === number + 1 ? 1 : 0,
    bothHead: says('leadAndCoordinate', i) && !elsewhere('coordinate', i) ? 1 : 0,
    chargedElsewhere: isStrange(i) && CHARGED.some((meaning) => elsewhere(meaning, i)) ? 1 : 0,
    // "Phụ trách chính" over sentences is what somebody does.
    chargedNowhereElse:
      saysLead(i) && open.length === 0 && !CHARGED.some((one) => elsewhere(one, i))
        ? 1 - (facts.sentences ?? 0)
        : 0,
    onlyMoneyHead: block.scores[i]?.has('budgetSource') === true && !elsewhere('budget', i) ? 1 : 0,
    first: i === 0 ? 1 : 0,
  }));
}

/** Words after the head noun that every plan has say nothing of its deed. */
const ANY_DEED = /^(?:thuc hien|trien khai|hoan thanh|cong viec|nhiem vu|hoat dong|chinh|chu yeu)$/;
const TASK_NOUN =
  /^(?:cac |ten )?(?:noi dung|nhiem vu|cong viec|chuyen de|hoat dong|cuoc|ke hoach)(?: cong tac)? (.+)$/;

/** Pairs of words by which the head of the tasks names what is done: "giam sat" of "Nội dung kiểm tra, giám sát". */
function deedsOf(taskKey: string): string[] {
  const words = (TASK_NOUN.exec(taskKey)?.[1] ?? '').split(' ');
  return words
    .slice(1)
    .map((word, i) => `${words[i] ?? ''} ${word}`)
    .filter((deed) => !ANY_DEED.test(deed));
}

/** The same with the place of the column beside the task column (0-based from the block's left). */
export function placedFacts(facts: readonly Facts[], task: number | null): Facts[] {
  if (task === null) return [...facts];
  return facts.map((own, i) => ({
    ...own,
    beforeTask: i < task ? 1 : 0,
    afterTask: i > task ? 1 : 0,
  }));
}

function contentFacts(profile: ColumnProfile, tiers: readonly string[]): Facts {
  const head = tiers.at(-1) ?? '';
  const periodHead = headerPeriodOf(head, tiers.slice(0, -1).join(' ')) !== null || isStretch(head) ? 1 : 0;
  const lengthHead = LENGTH_HEAD.test(plainKey(head)) ? 1 : 0;
  if (profile.count === 0) return { blank: 1, periodHead, lengthHead };
  const trust = profile.filled < SELDOM ? Math.min(1, profile.count / FEW) : 1;
  const share = (what: Parameters<ColumnProfile['share']>[0]): number => profile.share(what) * trust;
  const times = ramp(share('time'), 0.25, 0.6);
  const actors = ramp(share('actor'), 0.25, 0.6);
  const text = share('long') + share('short') + share('item') + share('deadline') - share('time');
  const words = ramp(text, 0.3, 0.7) * (1 - actors) * (1 - times);
  const wordy = ramp(profile.meanLength, 4, 12);
  return {
    periodHead,
    lengthHead,
    filled: profile.filled,
    sparse: 1 - ramp(profile.filled, 0.1, 0.4),
    actors,
    groupsOfActors: share('several'),
    roles: ramp(share('roles'), 0.2, 0.4),
    times,
    dated: ramp(share('dated'), 0.3, 0.8),
    hours: TERM_HEAD.test(headerKey(head)) ? 0 : ramp(share('hour'), 0.2, 0.5),
    weekdays: ramp(share('weekday'), 0.05, 0.2),
    numbers: ramp(share('number'), 0.4, 0.7),
    counting: profile.counting,
    stalling: ramp(profile.stalling, 0.05, 0.3),
    labelled: ramp(profile.labelled, 0.4, 0.7),
    money: ramp(share('money'), 0.2, 0.5),
    quantities: ramp(share('quantity') * (1 - profile.counting * share('number')), 0.2, 0.6),
    terms: ramp(share('term'), 0.3, 0.6),
    measures:
      ramp(share('measure') * (1 - share('number')), 0.4, 0.8) * (1 - ramp(profile.meanLength, 8, 14)),
    codes: ramp(share('code'), 0.3, 0.6),
    documents: ramp(share('document'), 0.3, 0.6),
    contacts: ramp(share('contact'), 0.1, 0.3),
    statuses: ramp(share('status') - share('quantity'), 0.3, 0.6),
    told: ramp(share('told'), 0.2, 0.5),
    ranks: ramp(share('rank'), 0.4, 0.7),
    marks: ramp(share('mark'), 0.6, 0.8),
    products: share('product') * (1 - times),
    actions: share('action'),
    text: words * wordy,
    untimed: words * wordy * (1 - ramp(share('dated') + share('deadline') + share('term'), 0.1, 0.3)),
    sentences: words * ramp(profile.meanLength, 20, 40),
    long: ramp(profile.meanLength, 25, 70),
    repeated: 1 - ramp(profile.distinct, 0.3, 0.9),
  };
}
