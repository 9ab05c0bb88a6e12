/** The template that a workbook keeps for the tables in it: under a key of its own, in the form of its file, so that the version is told. */
import type { Template } from '../../plan/judge/template';
import { settingsKeys, type ExcelHost } from '../../workbook';
import { problemOf, type Problem } from '../problem';

const [, templateKey] = settingsKeys;

export interface KeptTemplate {
  readonly template: Template | null;
  /** Why what the workbook keeps cannot be used: it stays there untouched until another takes its place. */
  readonly problem: Problem | null;
}

/** Someone else may have made the workbook: what is no template of ours is told, and the checks go on without it. */
export async function keptTemplate(host: Pick<ExcelHost, 'getSetting'>): Promise<KeptTemplate> {
  const stored = await host.getSetting<unknown>(templateKey);
  if (stored === null) return { template: null, problem: null };
  // Most workbooks keep none: what reads it is fetched where there is one.
  const { readStoredTemplate } = await import('./file');
  try {
    return { template: readStoredTemplate(stored, ''), problem: null };
  } catch (error) {
    const { code, params } = problemOf(error);
    return {
      template: null,
      problem:
        code === 'template-version'
          ? { code: 'template-kept-version', params }
          : { code: 'template-kept-broken', params },
    };
  }
}

/** @param template null takes it out of the workbook */
export async function keepTemplate(
  host: Pick<ExcelHost, 'setSetting'>,
  template: Template | null,
): Promise<void> {
  const { storedTemplate } = await import('./file');
  await host.setSetting(templateKey, template === null ? null : storedTemplate(template));
}
