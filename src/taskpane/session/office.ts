/** `soat.json` in the pane: what an office has decided, taken from a file and given to one. */
import type { WorkbookSettings } from '../../app/settings';
import type { Runner } from './runner';

export function officeJobs(
  { environment, locale, say, state, tellFailure }: Runner,
  changeSettings: (part: Partial<WorkbookSettings>) => Promise<void>,
) {
  return {
    /** Takes what the file says in place of what the workbook keeps; what the file leaves out stays. */
    async importOffice(name: string, text: string): Promise<void> {
      try {
        const { choicesOfOffice, readOffice } = await loadOffice();
        const office = readOffice(text, name);
        await changeSettings(choicesOfOffice(office) as Partial<WorkbookSettings>);
        // A template is a file beside the settings, which a pane cannot open by itself.
        const more = office.template === undefined ? [] : [{ key: 'noTemplate' as const }];
        if (state().problem === null) say({ key: 'imported', params: { file: name }, more });
      } catch (error) {
        tellFailure(error);
      }
    },

    async exportOffice(): Promise<void> {
      try {
        const { officeFileName, officeOf, officeText } = await loadOffice();
        environment.save(
          officeFileName,
          'application/json',
          officeText(officeOf(state().settings), locale()),
        );
      } catch (error) {
        tellFailure(error);
      }
    },
  };
}

/** Fetched when it is used: the settings of an office are taken once. */
const loadOffice = () => import('../../app/office');
