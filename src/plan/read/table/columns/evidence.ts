/** How much each fact speaks for or against each meaning: rows of data, so that an explanation can print them. */
import { meaningsThat, type ColumnMeaning } from '../../../model/meanings';
import type { ReasonCode } from '../../../model/reading';
import type { Fact } from './facts';

export interface Evidence {
  readonly when: Fact;
  readonly meaning: ColumnMeaning;
  /** What the table says it of: the meaning, or all that name people. */
  readonly of: Weighed;
  /** Added to the score of the meaning where the fact holds wholly; a header's word counts up to 1.2. */
  readonly by: number;
  /** Key into `messages.reasons`. */
  readonly why: ReasonCode;
}

type Weighed = ColumnMeaning | 'people';
type Row = readonly [when: Fact, why: ReasonCode, by: Readonly<Partial<Record<Weighed, number>>>];

const ROWS: readonly Row[] = [
  // Who: names of offices and persons. A header that says "time" over offices is wrong about them.
  ['actors', 'actors-beneath', { lead: 0.55, coordinate: 0.53, executor: 0.5, director: 0.2 }],
  [
    'actors',
    'actors-beneath',
    {
      task: -0.3,
      product: -0.35,
      requirement: -0.3,
      deadline: -0.35,
      target: -0.4,
      status: -0.3,
      budget: -0.4,
    },
  ],
  ['firstActors', 'first-of-actors', { lead: 0.08 }],
  ['laterActors', 'after-other-actors', { coordinate: 0.08 }],
  ['steps', 'steps-of-procedure', { executor: 0.15 }],
  ['groupsOfActors', 'several-actors', { coordinate: 0.08 }],
  ['roles', 'roles-beneath', { leadAndCoordinate: 1.3 }],
  ['contacts', 'contacts-beneath', { people: -0.8 }],
  ['marks', 'marks-beneath', { people: -0.6, product: -0.6 }],
  [
    'ranks',
    'ranks-beneath',
    { people: -0.8, product: -0.6, requirement: -0.6, indexGroup: -0.4, task: -0.6 },
  ],

  ['bothHead', 'head-of-both', { leadAndCoordinate: 0.6 }],
  // The noun alone of a head ("Đơn vị …") is no sign of who carries out where another head names one.
  ['chargedElsewhere', 'others-charged', { lead: -0.2, coordinate: -0.2, executor: -0.5, director: -0.2 }],
  // Who directs stands beside who is charged: "Người phụ trách" alone is the one charged.
  ['chargedNowhereElse', 'charged-nowhere-else', { lead: 0.25 }],

  // When.
  ['times', 'times-beneath', { deadline: 0.58, startDate: 0.25, completedOn: 0.25 }],
  [
    'times',
    'times-beneath',
    {
      status: -0.25,
      product: -0.4,
      requirement: -0.3,
      people: -0.4,
      task: -0.4,
      target: -0.25,
      budget: -0.3,
      legalBasis: -0.3,
    },
  ],
  ['dated', 'times-inside', { deadline: 0.75, product: -0.2 }],
  // How long it may take: a deadline under such a head alone, since an estimate of work looks the same.
  ['terms', 'terms-beneath', { deadline: 0.3 }],
  // Nothing else in the table says when: the notes do.
  ['onlyTimes', 'only-times', { deadline: 0.8, note: -0.7 }],
  ['coarserTimes', 'finer-times-beside', { deadline: -0.25 }],
  ['laterTimes', 'after-other-times', { completedOn: 0.15 }],
  ['plannedLeft', 'beside-planned-time', { completedOn: 0.3 }],
  ['hours', 'hours-beneath', { deadline: -1 }],
  ['weekdays', 'hours-beneath', { deadline: -1 }],

  // Numbers of rows, figures to reach, sums.
  ['counting', 'numbers-beneath', { stt: 0.45 }],
  ['stalling', 'numbers-stand-still', { stt: -0.8 }],
  ['numbers', 'numbers-beneath', { stt: 0.15, task: -0.6, product: -0.3, indexGroup: -0.3, code: -0.6 }],
  ['labelled', 'numbers-in-text', { task: 0.5 }],
  [
    'quantities',
    'figures-beneath',
    { target: 0.5, requirement: 0.35, product: -0.55, deadline: -0.25, people: -0.4 },
  ],
  ['besideMeasures', 'beside-measures', { target: 0.45 }],
  ['measures', 'measures-beneath', { measureUnit: 0.7 }],
  ['money', 'money-beneath', { budget: 0.45, deadline: -0.3, product: -0.4 }],
  ['onlyMoneyHead', 'only-money-column', { budget: 0.4 }],
  ['codes', 'codes-beneath', { code: 0.5, indexGroup: -0.3, people: -0.3, product: -0.4 }],
  ['documents', 'documents-beneath', { legalBasis: 0.6, product: -0.6 }],

  // What: running text is a task first, then what comes out of it.
  ['actions', 'actions-beneath', { task: 0.35 }],
  ['long', 'text-beneath', { task: 0.12, target: -0.3, deadline: -0.2, stt: -0.6 }],
  ['text', 'text-beneath', { task: 0.25, product: 0.34, requirement: 0.36, indexGroup: 0.3, stt: -0.5 }],
  ['untimed', 'text-beneath', { deadline: -0.3 }],
  ['sentences', 'text-beneath', { people: -0.35 }],
  ['filled', 'filled-often', { task: 0.6 }],
  ['products', 'products-beneath', { product: 0.4 }],
  ['statuses', 'statuses-beneath', { status: 0.45, product: -0.35, deadline: -0.2 }],
  ['told', 'reports-beneath', { status: 0.2, product: -0.8 }],

  // Place beside the others.
  ['afterTask', 'after-task', { product: 0.14, requirement: 0.04, indexGroup: -2, indexItem: -2, stt: -0.4 }],
  ['beforeTask', 'before-task', { product: -0.2, requirement: -0.45, note: -0.3, status: -0.2 }],
  ['repeated', 'repeated-beneath', { indexGroup: 0.25, task: -0.3, product: -0.12 }],
  ['rightAfterNumber', 'after-number', { task: 0.06 }],
  ['first', 'first-column', { stt: 0.1 }],
  ['nameOfDetail', 'name-of-detail', { task: 0.4 }],
  ['detailOfName', 'detail-of-name', { task: -0.7, requirement: 0.4 }],
  ['sparse', 'seldom-filled', { task: -0.3 }],
  ['periodHead', 'period-head', { deadline: -0.6 }],
  ['lengthHead', 'length-head', { deadline: -0.2 }],
  // "Nội dung giám sát" is done by the "Đoàn giám sát" in the "Thời gian giám sát".
  ['sameDeed', 'deed-of-task', { deadline: 0.15, executor: 0.15 }],
];

export const EVIDENCE: readonly Evidence[] = ROWS.flatMap(([when, why, weights]) =>
  (Object.entries(weights) as [Weighed, number][]).flatMap(([of, by]) =>
    (of === 'people' ? meaningsThat('people') : [of]).map((meaning) => ({ when, meaning, of, by, why })),
  ),
);
