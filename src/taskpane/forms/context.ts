import { buildContext } from '../../app/options';
import type { BuildContext, ExcelHost } from '../../workbook';
import { choicesOf } from '../state/paneState';
import type { Place, Runner } from '../session/runner';

/** What builders go by, with the workbook as it is now. */
export async function buildingContext(
  runner: Runner<Place & Pick<ExcelHost, 'readState'>>,
): Promise<BuildContext> {
  const workbook = await runner.host.readState();
  runner.dispatch({ type: 'workbook-read', workbook });
  return buildContext(workbook, choicesOf(runner.state()), runner.environment.today(), runner.locale());
}
