import { attempt } from './attempt';
import type { Bench, Json, Probe } from './probe';

/** Each member of the page set-up that we write, alone: the printer may have its say in any of them. */
const members: Readonly<Record<string, (layout: Excel.PageLayout) => void>> = {
  orientation: (layout) => void (layout.orientation = 'Landscape'),
  paperSize: (layout) => void (layout.paperSize = 'A4'),
  topMargin: (layout) => void (layout.topMargin = 42.5),
  bottomMargin: (layout) => void (layout.bottomMargin = 42.5),
  leftMargin: (layout) => void (layout.leftMargin = 56.7),
  rightMargin: (layout) => void (layout.rightMargin = 42.5),
  headerMargin: (layout) => void (layout.headerMargin = 21.3),
  footerMargin: (layout) => void (layout.footerMargin = 21.3),
  headersState: (layout) => void (layout.headersFooters.state = 'FirstAndDefault'),
  centerHeader: (layout) => void (layout.headersFooters.defaultForAllPages.centerHeader = '&P'),
  fitToWidth: (layout) => void (layout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 }),
  printArea: (layout) => layout.setPrintArea('A1:F40'),
  titleRows: (layout) => layout.setPrintTitleRows('$1:$2'),
};

/** K: page set-up of a sheet that is not in front, member by member with its time, and read back. */
export const pageSetup: Probe = {
  id: 'K',
  expected: {
    ...Object.fromEntries(Object.keys(members).map((member) => [member, 'ok'])),
    pageBreak: 'ok',
    together: 'ok',
    readBack: ['Landscape', 'A4', 1, '&P'],
  },
  async run(bench) {
    const { sheet, note } = bench;
    const { pageLayout } = sheet;
    const steps = Object.entries(members);
    const times: Record<string, Json> = {};
    for (const [member, set] of steps) {
      const start = performance.now();
      await attempt(bench, member, () => set(pageLayout));
      times[member] = Math.round(performance.now() - start);
    }
    await attempt(bench, 'pageBreak', () => {
      sheet.horizontalPageBreaks.removePageBreaks();
      sheet.horizontalPageBreaks.add('A21:A21');
    });
    await attempt(bench, 'together', () => {
      for (const [, set] of steps) set(pageLayout);
    });
    note('ms', times);
    await noteBack(bench);
  },
};

async function noteBack({ context, sheet, note }: Bench): Promise<void> {
  const { pageLayout } = sheet;
  pageLayout.load(['orientation', 'paperSize', 'zoom', 'topMargin']);
  pageLayout.headersFooters.defaultForAllPages.load('centerHeader');
  await context.sync();
  const { orientation, paperSize, zoom, topMargin, headersFooters } = pageLayout;
  note('readBack', [
    orientation,
    String(paperSize),
    zoom.horizontalFitToPages ?? null,
    headersFooters.defaultForAllPages.centerHeader,
  ]);
  note('verticalFit', zoom.verticalFitToPages ?? null);
  note('topMarginBack', topMargin);
}
