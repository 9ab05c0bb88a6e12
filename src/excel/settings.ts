/** Settings kept with the workbook: the office's unit directory, meanings of columns the user has corrected. */
import { inExcel } from './run';

/** Our keys among those of other add-ins' making. */
const prefix = 'soat.';

export function getSetting<T>(key: string): Promise<T | null> {
  return inExcel(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(prefix + key);
    setting.load('value');
    await context.sync();
    return setting.isNullObject ? null : (setting.value as T);
  });
}

export function setSetting(key: string, value: unknown): Promise<void> {
  return inExcel(async (context) => {
    const { settings } = context.workbook;
    if (value === null) settings.getItemOrNullObject(prefix + key).delete();
    else settings.add(prefix + key, value);
    await context.sync();
  });
}
