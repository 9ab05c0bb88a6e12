import fs from 'node:fs/promises';
import path from 'node:path';
import type { CheckChoices } from '../app/options';
import { readTemplateFile } from '../app/template';
import { captureTemplate, type Template } from '../plan/judge/template';
import { SoatError } from '../plan/model/error';
import { checkFile } from './checkFile';

/**
 * What a template demands: a .json of ours as it says, any other file as its first plan table shows. What was said by hand is about
 * the files that are checked.
 *
 * @throws SoatError that of the file, or template-not-json, template-version, template-broken
 */
export async function readTemplate(file: string, choices: CheckChoices, today: string): Promise<Template> {
  if (path.extname(file).toLowerCase() === '.json')
    return readTemplateFile(await textOf(file), path.basename(file));
  return capturedTemplate(file, { ...choices, sheet: null, byHand: null }, today);
}

/** What the first plan table of a file demands, read as the choices say. @throws SoatError that of the file */
export async function capturedTemplate(
  file: string,
  choices: CheckChoices,
  today: string,
): Promise<Template> {
  const { sheets, failure } = await checkFile(file, { ...choices, template: null }, today);
  const first = sheets[0];
  const appendix = first?.report.appendices[0]?.appendix;
  if (first === undefined || appendix === undefined)
    throw new SoatError(failure?.code ?? 'no-plan-table', failure?.params ?? {});
  return captureTemplate(appendix, first.grid);
}

function textOf(file: string): Promise<string> {
  return fs.readFile(file, 'utf8').catch((cause: unknown) => {
    throw new SoatError('file-not-found', { file }, { cause });
  });
}
