import { listed, type Bench, type Json, type Probe } from './probe';

const colours = ['#FF0000', '#00FF00', '#0000FF', '#FFFF00'] as const;

/**
 * G: rules as our marks are: each new one before all others, looking things up in a very hidden sheet. Whether their ids last, whether
 * their formulas can be read back, and which colour a cell shows before and after another cell changed.
 */
export const rules: Probe = {
  id: 'G',
  expected: {
    count: 4,
    priorities: [0, 1, 2, 3],
    idsDiffer: true,
    idsSameNextTime: true,
    idsSameAfterAdd: true,
    idsSameAfterDelete: true,
    formulas: [3, 2, 1, 0].map(formulaOf),
    byId: true,
    goneById: true,
  },
  async run(bench) {
    const { context, sheet, name, note } = bench;
    const list = context.workbook.worksheets.add(`${name}_an`);
    list.getRange('A1:B1').values = [['có', 1]];
    await context.sync();
    list.visibility = 'VeryHidden';
    sheet.getRange('A1:A4').values = [['có'], ['không'], ['có'], ['không']];
    for (let i = 0; i < 4; i += 1) addRule(sheet, i);
    await context.sync();

    const first = await readRules(bench);
    note('count', first.length);
    note(
      'priorities',
      first.map(({ priority }) => priority),
    );
    note(
      'formulas',
      first.map(({ formula }) => formula),
    );
    note(
      'ids',
      first.map(({ id }) => id),
    );
    const ids = first.map(({ id }) => id);
    note('idsDiffer', new Set(ids).size === ids.length);
    note('idsSameNextTime', same(ids, await readIds(bench)));
    addRule(sheet, 0);
    await context.sync();
    note('idsSameAfterAdd', same(ids, (await readIds(bench)).slice(1)));
    await noteById(bench, ids[1] ?? '');
    note('idsSameAfterDelete', same(ids.toSpliced(1, 1), (await readIds(bench)).slice(1)));
    await noteColours(bench);
  },
};

function formulaOf(i: number): string {
  return `=VLOOKUP($A${i + 1},'_thu_G_an'!$A$1:$B$1,2,FALSE)=1`;
}

function addRule(sheet: Excel.Worksheet, i: number): void {
  const format = sheet.getRange(`A${i + 1}:C${i + 1}`).conditionalFormats.add('Custom');
  format.custom.rule.formula = formulaOf(i);
  format.stopIfTrue = true;
  format.custom.format.fill.color = colours[i] ?? colours[0];
}

async function readRules({
  context,
  sheet,
}: Bench): Promise<{ id: string; priority: number; formula: string }[]> {
  const formats = sheet.getRange().conditionalFormats;
  formats.load('items/id,items/priority,items/custom/rule/formula');
  await context.sync();
  return formats.items.map(({ id, priority, custom }) => ({ id, priority, formula: custom.rule.formula }));
}

async function readIds({ context, sheet }: Bench): Promise<string[]> {
  const formats = sheet.getRange().conditionalFormats;
  formats.load('items/id');
  await context.sync();
  return formats.items.map(({ id }) => id);
}

const same = (one: readonly string[], other: readonly string[]): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** A rule asked for by its id, deleted by it, and asked for again. */
async function noteById({ context, sheet, note }: Bench, id: string): Promise<void> {
  const formats = sheet.getRange().conditionalFormats;
  const before = formats.getItemOrNullObject(id);
  before.load('id');
  await context.sync();
  note('byId', !before.isNullObject && before.id === id);
  formats.getItem(id).delete();
  const after = formats.getItemOrNullObject(id);
  after.load('id');
  await context.sync();
  note('goneById', after.isNullObject);
}

/** Only where Excel tells which colour is shown: from ExcelApi 1.19. */
async function noteColours(bench: Bench): Promise<void> {
  if (!Office.context.requirements.isSetSupported('ExcelApi', '1.19')) return;
  const { context, sheet, note } = bench;
  const shown = async (): Promise<Json> => {
    const cells = sheet.getRange('A3:A4').getDisplayedCellProperties({ format: { fill: { color: true } } });
    await context.sync();
    return cells.value.map(([cell]) => cell?.format?.fill?.color ?? '');
  };
  note('coloursBefore', await shown());
  sheet.getRange('A3:A4').values = [['không'], ['có']];
  await listed(bench, 'A3:A4');
  note('coloursAfter', await shown());
}
