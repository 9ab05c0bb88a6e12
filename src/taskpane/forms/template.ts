/** The template of the workbook: taken from a sheet, edited, kept with the workbook, handed round as a file. */
import {
  keepTemplate,
  readTemplateFile,
  templateFile,
  usualTemplate,
  type UsualName,
} from '../../app/template';
import { captureTemplate, type Template } from '../../plan/judge/template';
import { formsMessagesFor } from '../../plan/messages/formsMessages';
import { SoatError } from '../../plan/model/error';
import type { Said } from '../../app/said';
import { formEdit } from '../../workbook/ownSheets';
import { ask } from '../session/ask';
import type { Checking } from '../session/check';
import type { Runner } from '../session/runner';
import { reading } from '../session/work';
import { buildingContext } from './context';

export function templateJobs(runner: Runner, checking: Checking) {
  const { host, dispatch, environment } = runner;
  let changing: Promise<void> = Promise.resolve();

  /** Kept with the workbook; then what was checked is checked by it. */
  async function keep(template: Template | null, notice: Said | null): Promise<void> {
    await keepTemplate(host, template);
    dispatch({ type: 'template-changed', template });
    if (runner.state().checked !== null) await checking.again();
    if (notice !== null) runner.say(notice);
  }

  const job = (run: () => Promise<void>): Promise<void> => runner.job(reading, run);

  return {
    /** What the first table of the sheet in front demands. */
    takeFromFront: () =>
      job(async () => {
        const grid = await host.readActiveSheet(runner.readOptions());
        await checking.grid(grid);
        const appendix = runner.state().checked?.report.appendices[0]?.appendix;
        if (appendix === undefined) throw new SoatError('no-plan-table', { sheet: grid.sheet });
        const taken = captureTemplate(appendix, grid);
        // Who is asked and what may stand in the cells is no matter of the sheet: it is kept from the template before.
        const { senders = [], units = [] } = runner.state().template ?? {};
        await keep(
          { ...taken, senders, units },
          {
            key: 'templateTaken',
            params: {
              columns: taken.columns.length,
              required: taken.columns.filter(({ required }) => required).length,
              rows: taken.rows.length,
            },
          },
        );
      }),

    useUsual: (name: UsualName) => job(() => keep(usualTemplate(name), { key: 'templateKept' })),

    /** One after the other: a second field may be left while the first change is still being checked by. */
    change(part: Partial<Template>): Promise<void> {
      changing = changing.then(() =>
        job(async () => {
          const { template } = runner.state();
          if (template !== null) await keep({ ...template, ...part }, null);
        }),
      );
      return changing;
    },

    remove: () => job(() => keep(null, { key: 'templateRemoved' })),

    open: (name: string, text: string) =>
      job(() => keep(readTemplateFile(text, name), { key: 'templateKept' })),

    /** The units asked to send go with the template, wherever they were told. */
    save(): void {
      const { template, settings } = runner.state();
      if (template === null) return;
      const senders = settings.senders.length > 0 ? settings.senders : template.senders;
      const { fileName } = formsMessagesFor(runner.locale()).template;
      environment.save(fileName, 'application/json', templateFile({ ...template, senders }));
    },

    /** A blank table to hand out. */
    layForm: () =>
      job(async () => {
        const { template } = runner.state();
        if (template === null) return;
        const prepared = formEdit(template, await buildingContext(runner));
        const sheet = prepared.describe.newSheets.join(', ');
        await ask(runner, { name: 'layOut', prepared, said: { key: 'added', params: { sheet } } });
      }),
  };
}
