/** Page set-up, frozen panes, gridlines and the sheet in front may be refused: the contents stay, and it is said. */
import { usual, summaryEdit, type AppliedEdit } from '../../src/workbook';
import { sheetsAtOnce } from '../../src/excel/apply/putLooks';
import { refusesSome, type Refusal } from '../excel-stand-in/refusals';
import { checked, closeAll, context, planRows, scene, type Scene } from './support';

afterEach(closeAll);

const refusing =
  (...members: string[]): Refusal =>
  (member) =>
    members.includes(member) ? 'GeneralException' : null;

async function summarised(refuse: Refusal | undefined): Promise<{ it: Scene; applied: AppliedEdit }> {
  const it = await scene(planRows(12));
  const { edit } = summaryEdit([await checked(it)], usual, await context(it));
  it.standIn.host.resetCount();
  it.standIn.host.adversary.refuseMember = refuse;
  return { it, applied: await it.host.applyEdit(edit) };
}

type Part = 'contents' | 'frozen' | 'gridlines' | 'page' | 'front';

/** What a workbook shows, one text for each part. */
function picture({ standIn: { workbook } }: Scene): Record<Part, string> {
  const of = (read: (sheet: (typeof workbook.sheets)[number]) => unknown): string =>
    JSON.stringify(workbook.sheets.map((sheet) => [sheet.name, read(sheet)]));
  const everywhere = { top: 1, left: 1, bottom: 200, right: 60 };
  return {
    contents: of((sheet) => [...sheet.cells.within(everywhere)]),
    frozen: of(({ frozen }) => frozen),
    gridlines: of(({ gridlines }) => gridlines),
    page: of(({ pageLayout }) => pageLayout),
    front: workbook.active.name,
  };
}

describe('looks that Excel refuses', () => {
  let whole: Record<Part, string>;
  beforeAll(async () => {
    whole = picture((await summarised(undefined)).it);
    closeAll();
  });

  it.each<[string, Refusal, string[], Part[]]>([
    ['paper', refusing('PageLayout.paperSize'), ['page'], ['page']],
    ['frozen panes', refusing('WorksheetFreezePanes.freezeRows'), ['view'], ['frozen']],
    ['gridlines', refusing('Worksheet._Gridlines'), ['view'], ['gridlines']],
    ['the sheet in front', refusing('Worksheet.activate'), ['front'], ['front']],
  ])('%s: all else is there, and it is said', async (_what, refuse, leftOut, missing) => {
    const { it, applied } = await summarised(refuse);
    const here = picture(it);
    expect(applied.leftOut).toEqual(leftOut);
    const parts = Object.keys(whole) as Part[];
    expect(parts.filter((part) => here[part] !== whole[part])).toEqual(missing);
  });

  it.each([1, 2, 3])('any members of the page set-up (seed %i): the contents are whole', async (seed) => {
    const { it, applied } = await summarised(refusesSome(seed, 0.4, ['PageLayout', 'HeaderFooter']));
    expect(applied.leftOut).toEqual(['page']);
    expect({ ...picture(it), page: '' }).toEqual({ ...whole, page: '' });
    expect(it.standIn.host.syncs).toBeLessThan(80);
  });

  it('are asked for once more for every twelve sheets where nothing is refused', async () => {
    const { it, applied } = await summarised(undefined);
    const sheets = Object.keys(applied.sheetNames).length;
    expect(applied.leftOut).toEqual([]);
    const withLooks = it.standIn.host.requests.filter(({ body }) =>
      JSON.stringify(body).includes('PaperSize'),
    );
    expect(withLooks.length).toBe(Math.ceil(sheets / sheetsAtOnce));
  });

  it('stop being asked for where Excel does not answer', async () => {
    const { it, applied } = await summarised((member) =>
      member.startsWith('PageLayout.') ? 'ServiceNotAvailable' : null,
    );
    expect(applied.leftOut).toContain('page');
    expect(it.standIn.host.syncs).toBeLessThan(10);
  });

  it('do not keep an undo from its end', async () => {
    const it = await scene(planRows(12));
    const edit = async () => summaryEdit([await checked(it)], usual, await context(it)).edit;
    await it.host.applyEdit(await edit());
    const before = picture(it);
    const again = await it.host.applyEdit(await edit());
    it.standIn.host.adversary.refuseMember = refusing('PageLayout.zoom');
    await it.host.undo(again);
    expect(picture(it).contents).toBe(before.contents);
  });
});
