/** `soat.json` for the files of a command line: beside the file or in a folder above it, or the one that was named. */
import fs from 'node:fs/promises';
import path from 'node:path';
import { choicesOfOffice, officeFileName, readOffice, type OfficeSettings } from '../app/office';
import type { CheckChoices } from '../app/options';
import { SoatError } from '../plan/model/error';
import { choicesOf, type CheckFlags } from './options';
import { readTemplate } from './readTemplate';

/** What is to be checked by, told for each file. */
export type ChoicesFor = (file: string) => Promise<CheckChoices>;

/** Settings with the file they stand in. */
interface Found {
  readonly office: OfficeSettings;
  readonly file: string;
}

/**
 * Flags go before settings, settings before what is usual. Each folder is looked at once.
 *
 * @param today ISO date
 * @returns rejects with SoatError where a settings file or its template cannot be used
 */
export function choicesByFolder(flags: CheckFlags, today: string): ChoicesFor {
  const byFolder = new Map<string, Promise<CheckChoices>>();
  return (file) => {
    const folder = path.dirname(path.resolve(file));
    const known = byFolder.get(folder) ?? choicesIn(folder, flags, today);
    byFolder.set(folder, known);
    return known;
  };
}

async function choicesIn(folder: string, flags: CheckFlags, today: string): Promise<CheckChoices> {
  const found = await settingsFor(folder, flags.settings ?? true);
  const choices = choicesOf(flags, found === null ? {} : choicesOfOffice(found.office));
  if (found?.office.template === undefined) return choices;
  const template = path.resolve(path.dirname(found.file), found.office.template);
  return { ...choices, template: await readTemplate(template, choices, today) };
}

/** @param named the settings file; true: looked for; false: none is wanted */
async function settingsFor(folder: string, named: string | boolean): Promise<Found | null> {
  if (named === false) return null;
  if (named === true) return settingsAbove(folder);
  const text = await fs.readFile(named, 'utf8').catch((cause: unknown) => {
    throw new SoatError('settings-unreadable', { file: named }, { cause });
  });
  return { office: readOffice(text, named), file: path.resolve(named) };
}

async function settingsAbove(folder: string): Promise<Found | null> {
  const file = path.join(folder, officeFileName);
  const text = await fs.readFile(file, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT' || cause.code === 'ENOTDIR') return null;
    throw new SoatError('settings-unreadable', { file }, { cause });
  });
  if (text !== null) return { office: readOffice(text, file), file };
  const above = path.dirname(folder);
  return above === folder ? null : settingsAbove(above);
}
