/** A page has no workbook to keep settings with: the list of units and the office are kept on this machine. */
import { readSettings, settingsKey, type WorkbookSettings } from '../app/settings';
import type { Environment } from '../taskpane/session/environment';
import type { Place } from '../taskpane/session/runner';
import { emptyState, type ExcelHost } from '../workbook';

/** Settings under their own key, beside a person's other choices. */
const keyOf = (key: string): string => `tep.${key}`;

export function pagePlace({
  remember,
}: Pick<Environment, 'remember'>): Place & Pick<ExcelHost, 'readState' | 'setSetting'> {
  return {
    readState: async () => emptyState,
    setSetting: async (key, value) => remember(keyOf(key), JSON.stringify(value)),
    errorDetails: (error) => ({
      errors: [{ code: '', message: String(error), location: '', statement: '' }],
      office: '',
      apiLevel: '',
      requests: [],
    }),
  };
}

/** What was kept; what is damaged falls back to what is usual. Only who sends and who puts together: all else is chosen for a workbook. */
export function keptSettings({ recall }: Pick<Environment, 'recall'>): WorkbookSettings {
  const { senders, office } = readSettings(parsed(recall(keyOf(settingsKey))));
  return { ...readSettings(null), senders, office };
}

function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return null;
  }
}
