/**
 * The campaign of forms: generated copies of a form, damaged in fourteen ways, a third each .xlsx, .docx and .csv, with four files among
 * them that cannot be used; the built command line reads them against the template. Every damage must be told, none invented. Told
 * besides: what judging costs beside reading the same files alone, and the memory of 1, 4 and 8 times as many files.
 *
 * `node scripts/run-ts.cjs bench/forms.ts [FILES] [SEED]`; part of `npm run campaign`.
 */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { checkedFileSteps } from '../src/app/checkedFile';
import { defaultChoices } from '../src/app/options';
import { templateFile } from '../src/app/template';
import { readBytes } from '../src/files/readBytes';
import { campaignOf, type Campaign } from '../test/campaign/forms/files';
import { judge, toldJudgement } from '../test/campaign/forms/judge';

const AS_OF = '2026-02-01';
const TIMES = [1, 4, 8] as const;
const root = path.resolve(__dirname, '..');

export async function main([
  count = '300',
  seed = process.env.SOAT_SEED ?? '11',
]: readonly string[]): Promise<number> {
  if (!fs.existsSync(path.join(root, 'build/soat.cjs'))) throw new Error('not built: npm run build:cli');
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'soat-forms-'));
  try {
    const campaign = campaignOf(Number(seed), Number(count));
    write(campaign, folder);
    const { output } = command(folder, 1, '--ndjson');
    const judgement = judge(
      campaign,
      output
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    );
    console.log(`forms, seed ${seed}: ${toldJudgement(campaign, judgement)}`);
    console.log(await costs(campaign));
    console.log(
      `memory: ${TIMES.map((times) => `${campaign.files.length * times} files ${command(folder, times, '--quiet').memory.toFixed(0)} MB`).join(', ')}`,
    );
    return judgement.isClean ? 0 : 1;
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}

/** As many folders as are asked for at most, with the same files. */
function write({ files, template }: Campaign, folder: string): void {
  fs.writeFileSync(path.join(folder, 'mau.json'), templateFile(template));
  for (let copy = 1; copy <= Math.max(...TIMES); copy++) {
    fs.mkdirSync(path.join(folder, String(copy)));
    for (const { name, bytes } of files)
      if (copy === 1) fs.writeFileSync(path.join(folder, '1', name), bytes);
      else fs.linkSync(path.join(folder, '1', name), path.join(folder, String(copy), name));
  }
}

/** What it prints, and megabytes at its largest. @throws Error where it ends badly */
function command(folder: string, folders: number, form: string): { output: string; memory: number } {
  const named = Array.from({ length: folders }, (_, i) => path.join(folder, String(i + 1)));
  const template = path.join(folder, 'mau.json');
  const { output, status, stderr } = spawnSync(
    process.execPath,
    [
      ...['-r', path.join(root, 'bench/cpuAtExit.cjs'), path.join(root, 'bin/soat.cjs')],
      ...['check', ...named, '--template', template, '--as-of', AS_OF, form],
    ],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe', 'pipe'], maxBuffer: 2 ** 30 },
  );
  if (status !== 2) throw new Error(`exit code ${status}, though files cannot be read: ${stderr}`);
  const { memory } = JSON.parse(output[3] ?? '') as { memory: number };
  return { output: output[1] ?? '', memory: memory / 1024 };
}

/** Both in one pass over the same files, by the processor's time. */
async function costs({ files, template }: Campaign): Promise<string> {
  let reading = 0;
  let judging = 0;
  for (const { name, bytes, error } of files) {
    if (error !== null) continue;
    const start = process.cpuUsage();
    const sheets = await readBytes(name, { size: bytes.length, bytes: async () => bytes });
    reading += spent(start);
    const middle = process.cpuUsage();
    const steps = checkedFileSteps(name, sheets, { ...defaultChoices, asOf: AS_OF, template }, AS_OF);
    while (steps.next().done !== true);
    judging += spent(middle);
  }
  const ratio = ((reading + judging) / reading).toFixed(2);
  return `cost: reading alone ${reading.toFixed(0)} ms, with judging ${(reading + judging).toFixed(0)} ms of the processor, ratio ${ratio}`;
}

const spent = (since: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
};
