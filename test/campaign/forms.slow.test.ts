/** Copies of a form, damaged in every way there is: each damage is told at its place, and nothing is invented. `npm run campaign` takes 300. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { templateFile } from '../../src/app/template';
import { run } from '../cli/run';
import { damages } from './forms/damage';
import { campaignOf } from './forms/files';
import { judge, toldJudgement } from './forms/judge';

const seed = Number(process.env.SOAT_SEED ?? 11);
/** Each kind of damage in every format, by itself or with another. */
const FILES = 42;

let folder: string;
beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'soat-mau-'));
});
afterAll(() => fs.rmSync(folder, { recursive: true }));

it.each([1, 2])('forms with a header of %i rows', async (tiers) => {
  // An even seed has one row.
  const campaign = campaignOf(seed * 2 + tiers - 1, FILES);
  const place = path.join(folder, String(tiers));
  fs.mkdirSync(place);
  for (const { name, bytes } of campaign.files) fs.writeFileSync(path.join(place, name), bytes);
  fs.writeFileSync(path.join(folder, 'mau.json'), templateFile(campaign.template));
  const asked = ['--template', path.join(folder, 'mau.json'), '--as-of', '2026-02-01'];
  const { code, out } = await run(['check', place, ...asked, '--ndjson']);
  const judgement = judge(
    campaign,
    out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
  );
  if (process.env.SOAT_CAMPAIGN !== undefined) console.log(toldJudgement(campaign, judgement));
  expect(judgement).toMatchObject({ missed: [], invented: [], wrongErrors: [] });
  expect([...judgement.done.keys()].sort()).toEqual(Object.keys(damages).sort());
  expect(code).toBe(2);
});
