/** The commands, in the order of the help. What one of them needs is loaded when it is called: a check starts without the engine of sheets. */
import type { Command } from 'commander';
import type { Locale } from '../../plan/messages';
import type { ExitCode } from '../exit';

type Add = (program: Command, locale: Locale, finish: (code: ExitCode) => void) => void;

const COMMANDS: ReadonlyMap<string, () => Promise<Add>> = new Map<string, () => Promise<Add>>([
  ['check', async () => (await import('./check')).addCheck],
  ['explain', async () => (await import('./explain')).addExplain],
  ['diff', async () => (await import('./diff')).addDiff],
  ['annotate', async () => (await import('./annotate')).addAnnotate],
  ['summarise', async () => (await import('./summarise')).addSummarise],
  ['collect', async () => (await import('./collect')).addCollect],
  ['remind', async () => (await import('./remind')).addRemind],
  ['template', async () => (await import('./template')).addTemplate],
  ['export', async () => (await import('./export')).addExport],
  ['rules', async () => (await import('./rules')).addRules],
  ['clean', async () => (await import('./clean')).addClean],
  ['init', async () => (await import('./init')).addInit],
  ['parse', async () => (await import('./parse')).addParse],
]);

/** Adds the command that is called; all of them where none is, so that help and errors can name them. */
export async function addCommands(args: readonly string[], ...given: Parameters<Add>): Promise<void> {
  const called = COMMANDS.get(firstWord(args) ?? '');
  const wanted = called === undefined ? [...COMMANDS.values()] : [called];
  for (const add of await Promise.all(wanted.map((load) => load()))) add(...given);
}

/** The first argument, the language aside; what stands behind another option may be that option's. */
function firstWord(args: readonly string[]): string | undefined {
  const at = args[0] === '--lang' ? 2 : args[0]?.startsWith('--lang=') === true ? 1 : 0;
  return args[at];
}
