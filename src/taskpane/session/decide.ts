import { keepSettings, type WorkbookSettings } from '../../app/settings';
import type { Checking } from './check';
import type { Runner } from './runner';

/** Within a running job: keeps what the user decides with the workbook, and has the sheet checked by it. */
export interface Deciding {
  keep(settings: WorkbookSettings): Promise<void>;
  /** The same snapshot checked again; where the sheet was changed since, the sheet as it is now. */
  decide(settings: WorkbookSettings): Promise<void>;
}

export function createDeciding({ host, state, dispatch }: Runner, checking: Checking): Deciding {
  async function keep(settings: WorkbookSettings): Promise<void> {
    dispatch({ type: 'settings-changed', settings });
    await keepSettings(host, settings);
  }
  return {
    keep,
    async decide(settings) {
      await keep(settings);
      const { checked, stale } = state();
      if (checked === null) return;
      await (stale ? checking.again() : checking.grid(checked.grid));
    },
  };
}
