/** The text a user sends: first what a person reads, then all facts packed for the tests. */
import { gunzipSync, gzipSync, strFromU8, strToU8 } from 'fflate';
import { fill } from '../../plan/messages';
import type { ProbeMessages } from '../../plan/messages/probeMessages';
import type { Facts } from './probe';
import type { ProbeResult } from './run';
import { isAsExpected, missesOf, tally } from './verdict';

export interface Report {
  /** Of the add-in. */
  readonly version: string;
  readonly results: readonly ProbeResult[];
  /** What the page's security policy stopped meanwhile. */
  readonly blocked: readonly string[];
}

/** At most so many characters for the packed facts. */
const mostPacked = 20_000;

/** Characters of a value in a line for people. */
const shortest = 160;

export function reportText(report: Report, words: ProbeMessages): string {
  const { results, blocked } = report;
  return [
    headLine(report, words),
    ...results.flatMap((result) => failureLines(result, words)),
    ...results.map((result) => oneLine(result, words)),
    ...(blocked.length === 0 ? [] : [fill(words.blocked, { places: blocked.join(' ') })]),
    words.data,
    packed(report),
  ].join('\n');
}

/**
 * The facts of a report as it was sent, whatever the mail put around or between its lines.
 *
 * @throws Error where the text holds none
 */
export function readReport(text: string): Report {
  const data = /H4sI[A-Za-z0-9+/=\s>]*/.exec(text)?.[0].replace(/[\s>]/g, '');
  if (data === undefined) throw new Error('the text holds no packed report');
  const bytes = Uint8Array.from(atob(data), (character) => character.charCodeAt(0));
  return JSON.parse(strFromU8(gunzipSync(bytes))) as Report;
}

function headLine({ version, results }: Report, words: ProbeMessages): string {
  const seen: Facts = results.find(({ id }) => id === 'A')?.seen ?? {};
  const told = (...facts: string[]): string => facts.map((fact) => String(seen[fact] ?? '?')).join(' ');
  return fill(words.head, {
    office: told('office', 'build', 'platform'),
    region: told('region'),
    ...tally(results),
    version,
  });
}

function failureLines(result: ProbeResult, words: ProbeMessages): string[] {
  const probe = { id: result.id, title: words.probes[result.id] };
  const shown = (value: unknown): string => JSON.stringify(value).slice(0, shortest);
  return [
    ...result.errors.map(({ code, message, location, statement }) =>
      fill(words.broke, { ...probe, code, message, location, statement }),
    ),
    ...missesOf(result).map(({ fact, seen, expected }) =>
      fill(words.differs, { ...probe, fact, seen: shown(seen), expected: shown(expected) }),
    ),
  ];
}

function oneLine(result: ProbeResult, words: ProbeMessages): string {
  const { id, milliseconds } = result;
  return fill(words.line, {
    sign: isAsExpected(result) ? '✓' : '✗',
    id,
    title: words.probes[id],
    ...tally([result]),
    milliseconds,
  });
}

/** All facts; the longest ones are left out where they would not fit, and their probe says so. */
function packed(report: Report): string {
  let { results } = report;
  for (;;) {
    const text = pack({ ...report, results });
    if (text.length <= mostPacked) return text;
    const heaviest = results.reduce((one, other) => (weight(one) >= weight(other) ? one : other));
    results = results.map((result) => (result === heaviest ? lightened(result) : result));
  }
}

const weight = ({ seen }: ProbeResult): number => JSON.stringify(seen).length;

/** Without the longest of its facts. */
function lightened(result: ProbeResult): ProbeResult {
  const lengths = Object.entries(result.seen).map(
    ([fact, value]) => [fact, JSON.stringify(value).length] as const,
  );
  const [longest] = lengths.reduce((one, other) => (one[1] >= other[1] ? one : other), ['', 0]);
  return { ...result, seen: { ...result.seen, [longest]: '…' } };
}

function pack(report: Report): string {
  const bytes = gzipSync(strToU8(JSON.stringify(report)), { level: 9, mtime: 0 });
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}
