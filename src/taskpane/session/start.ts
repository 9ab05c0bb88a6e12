import { settingsOf } from '../../app/settings';
import { keptTemplate } from '../../app/template/kept';
import { SoatError } from '../../plan/model/error';
import type { Live } from './live';
import type { Runner } from './runner';

/** Reads what the workbook keeps of ours and begins to listen. Resolves to the way to stop listening. */
export async function start(
  { host, dispatch, tellFailure }: Runner,
  live: Live,
): Promise<() => Promise<void>> {
  const stopWaiting = host.onWaiting((waiting) => dispatch({ type: 'waiting', waiting }));
  try {
    const [settings, kept, workbook, sheets] = await Promise.all([
      settingsOf(host),
      keptTemplate(host),
      host.readState(),
      host.listSheets(),
    ]);
    dispatch({ type: 'settings-changed', settings });
    dispatch({ type: 'template-changed', template: kept.template });
    dispatch({ type: 'workbook-read', workbook });
    dispatch({ type: 'sheets-listed', sheets });
    if (kept.problem !== null) tellFailure(new SoatError(kept.problem.code, kept.problem.params));
    const stops = await Promise.all([
      host.onSheetChanged(live.changed),
      host.onSheetActivated((sheet) => dispatch({ type: 'sheet-activated', sheet })),
    ]);
    return async () => {
      stopWaiting();
      await Promise.all(stops.map((stop) => stop()));
    };
  } catch (error) {
    tellFailure(error);
    return () => Promise.resolve(stopWaiting());
  }
}
