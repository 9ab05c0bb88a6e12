import { apiLevel } from '../details';
import floor from '../floor.json';
import type { Bench, Json, Probe } from './probe';

/** A: which Excel this is, and by which region it reads and writes. */
export const environment: Probe = {
  id: 'A',
  expected: { floor: true, office: 'Excel', storage: 'ok', calculation: 'Automatic' },
  async run(bench) {
    const { context: office } = Office;
    const { requirements, diagnostics } = office;
    bench.note('office', String(diagnostics.host));
    bench.note('platform', String(diagnostics.platform));
    bench.note('build', diagnostics.version);
    bench.note('languages', [office.displayLanguage, office.contentLanguage]);
    bench.note('excelApi', apiLevel());
    bench.note('floor', requirements.isSetSupported('ExcelApi', floor.excelApi));
    bench.note(
      'sets',
      ['SharedRuntime', 'DialogApi', 'AddinCommands', 'DelayForCellEdit'].filter((set) =>
        requirements.isSetSupported(set, '1.1'),
      ),
    );
    noteBrowser(bench);
    await noteRegion(bench);
  },
};

/** The view the pane runs in; in tests there is none. */
function noteBrowser({ note }: Bench): void {
  note('storage', storage());
  if (typeof document === 'undefined') return;
  note('view', navigator.userAgent);
  note('script', [...document.scripts].map(({ src }) => src).find((src) => /office\.js/.test(src)) ?? '');
  note('framed', window.top !== window.self);
}

function storage(): Json {
  if (typeof window === 'undefined') return 'ok';
  try {
    return window.localStorage ? 'ok' : 'none';
  } catch (error) {
    return error instanceof Error ? error.name : String(error);
  }
}

async function noteRegion({ context, note }: Bench): Promise<void> {
  const { application } = context.workbook;
  application.load(['calculationMode', 'decimalSeparator', 'thousandsSeparator', 'useSystemSeparators']);
  application.cultureInfo.load('name');
  application.cultureInfo.numberFormat.load(['numberDecimalSeparator', 'numberGroupSeparator']);
  await context.sync();
  const { numberFormat, name } = application.cultureInfo;
  note('calculation', application.calculationMode);
  note('region', name);
  note('separators', [application.decimalSeparator, application.thousandsSeparator]);
  note('systemSeparators', [numberFormat.numberDecimalSeparator, numberFormat.numberGroupSeparator]);
}
