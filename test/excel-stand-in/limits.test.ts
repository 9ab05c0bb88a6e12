import { refusesSome } from './refusals';
import { createStandIn, workbookOf, type StandIn } from './node';

async function codeOf(run: Promise<unknown>): Promise<string> {
  try {
    await run;
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
  return 'no error';
}

describe('the limits of Excel', () => {
  let standIn: StandIn;
  beforeEach(async () => {
    standIn = await createStandIn({ workbook: workbookOf({ A: [['x', 1]], B: [[2]] }) });
  });
  const onA = (run: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void | Promise<void>) =>
    codeOf(
      standIn.Excel.run(async (context) => {
        await run(context.workbook.worksheets.getItem('A'), context);
        await context.sync();
      }),
    );

  it.each([
    ['a/b', 'InvalidArgument'],
    ["'a", 'InvalidArgument'],
    ['History', 'InvalidArgument'],
    ['x'.repeat(32), 'InvalidArgument'],
    ['', 'InvalidArgument'],
    ['b', 'ItemAlreadyExists'],
    ['x'.repeat(31), 'no error'],
  ])('takes or refuses the sheet name %p: %s', async (name, code) => {
    expect(await onA((_sheet, context) => void context.workbook.worksheets.add(name))).toBe(code);
  });

  it('refuses members newer than the set it says it has', async () => {
    const newer = (set: string) =>
      createStandIn({ apiVersion: set }).then(({ Excel }) =>
        codeOf(
          Excel.run(async (context) => {
            const table = context.workbook.worksheets.getFirst().getRange('A1').getMergedAreasOrNullObject();
            table.load('address');
            await context.sync();
          }),
        ),
      );
    expect(await newer('1.12')).toBe('ApiNotFound');
    expect(await newer('1.13')).toBe('no error');
    expect(standIn.Office.context.requirements.isSetSupported('ExcelApi', '1.14')).toBe(true);
    expect(standIn.Office.context.requirements.isSetSupported('ExcelApi', '1.15')).toBe(false);
  });

  it('refuses members it does not have, loudly', async () => {
    const code = await onA((sheet) => void sheet.shapes.addTextBox('x'));
    expect(code).toBe('ApiNotFound');
  });

  it('refuses a formula that names a sheet which is not there, wherever it is written', async () => {
    const formula = "=SUM('Không có'!A1:A2)";
    expect(await onA((sheet) => void (sheet.getRange('C1:C2').values = [[1], [formula]]))).toBe(
      'InvalidArgument',
    );
    expect(standIn.workbook.sheet('A')?.at(1, 3).value).toBe(null);
    expect(await onA((_sheet, { workbook }) => void workbook.names.add('x', formula))).toBe(
      'InvalidArgument',
    );
    const rule = (sheet: Excel.Worksheet): void => {
      sheet.getRange('A1').conditionalFormats.add('Custom').custom.rule.formula = formula;
    };
    expect(await onA(rule)).toBe('InvalidArgument');
    for (const right of ['=B!A1&b!A1', `=HYPERLINK("#'Không có'!A1","x")`, '=#REF!+1', "'='Không có'!A1"])
      expect(await onA((sheet) => void (sheet.getRange('C1').values = [[right]]))).toBe('no error');
  });

  it('fills a formula down its column of a table, over whatever stands there', async () => {
    const done = await onA((sheet) => {
      sheet.getRange('C1:E1').values = [['Hạn', 'Còn', 'Ghi chú']];
      sheet.tables.add('C1:E4', true);
      sheet.getRange('C2:E4').values = [
        [5, '=C2-$A$1&"C2"', 'một'],
        [6, 'xong', 'hai'],
        [7, '', 'ba'],
      ];
    });
    expect(done).toBe('no error');
    const sheet = standIn.workbook.sheet('A');
    const column = (at: number) =>
      [2, 3, 4].map((row) => sheet?.at(row, at).formula ?? sheet?.at(row, at).value);
    expect(column(3)).toEqual([5, 6, 7]);
    expect(column(4)).toEqual(['=C2-$A$1&"C2"', '=C3-$A$1&"C2"', '=C4-$A$1&"C2"']);
    expect(column(5)).toEqual(['một', 'hai', 'ba']);
  });

  it('hides the rows that a choice of values leaves out, until it is taken back', async () => {
    const hidden = () => [...(standIn.workbook.sheet('A')?.hiddenRows ?? [])];
    await onA((sheet) => {
      sheet.getRange('A1:A4').values = [['Đơn vị'], ['Hiện'], ['Ẩn'], ['Hiện']];
      sheet.autoFilter.apply(sheet.getRange('A1:A4'), 0, { filterOn: 'Values', values: ['Hiện'] });
    });
    expect(hidden()).toEqual([3]);
    await onA((sheet) => sheet.autoFilter.clearCriteria());
    expect(hidden()).toEqual([]);
  });

  it('keeps the sheet in front there when another is moved before it', async () => {
    expect(standIn.workbook.active.name).toBe('A');
    await onA((_sheet, context) => {
      context.workbook.worksheets.getItem('B').position = 0;
    });
    expect(standIn.workbook.sheets.map(({ name }) => name)).toEqual(['B', 'A']);
    expect(standIn.workbook.active.name).toBe('A');
  });

  it('refuses texts above 32,767 characters, and requests above 5 MB', async () => {
    const write = (text: string, rows: number) =>
      onA((sheet) => {
        sheet.getRange(`A1:A${rows}`).values = Array.from({ length: rows }, () => [text]);
      });
    expect(await write('ư'.repeat(32_767), 1)).toBe('no error');
    expect(await write('ư'.repeat(32_768), 1)).toBe('InvalidArgument');
    expect(await write('ư'.repeat(30_000), 90)).toBe('RequestPayloadSizeLimitExceeded');
  });

  it('refuses answers above 5 MB', async () => {
    const sheet = standIn.workbook.sheet('B');
    for (let row = 1; row <= 90; row++) sheet?.write(row, 1, 'ư'.repeat(30_000));
    const code = await codeOf(
      standIn.Excel.run(async (context) => {
        context.workbook.worksheets.getItem('B').getUsedRange().load('values');
        await context.sync();
      }),
    );
    expect(code).toBe('ResponsePayloadSizeLimitExceeded');
  });

  it('reads nothing of whole columns, and writes nothing to them', async () => {
    await onA(async (sheet, context) => {
      const column = sheet.getRange('A:A');
      column.load('values');
      await context.sync();
      expect(column.values).toBeNull();
    });
    expect(await onA((sheet) => void (sheet.getRange('A:A').values = [[1]]))).toBe('InvalidArgument');
  });

  it('refuses a matrix of another shape than the range', async () => {
    expect(await onA((sheet) => void (sheet.getRange('A1:B2').values = [[1, 2]]))).toBe('InvalidArgument');
  });

  it('fails to list more than 512 merged areas', async () => {
    const sheet = standIn.workbook.sheet('A');
    for (let i = 0; i < 513; i++) sheet?.merge({ top: i * 2 + 1, left: 1, bottom: i * 2 + 2, right: 1 });
    const list = (address: string) =>
      onA((on) => void on.getRange(address).getMergedAreasOrNullObject().load('address'));
    expect(await list('A1:A1100')).toBe('GeneralException');
    expect(await list('A1:A1000')).toBe('no error');
  });

  it('keeps what a locked sheet holds', async () => {
    await onA((sheet) => sheet.protection.protect());
    expect(await onA((sheet) => void (sheet.getRange('A1').values = [['y']]))).toBe('AccessDenied');
    expect(await onA((sheet) => void sheet.getRange('A1').conditionalFormats.add('Custom'))).toBe(
      'AccessDenied',
    );
    expect(await onA((sheet) => sheet.protection.protect())).not.toBe('no error');
    expect(standIn.workbook.sheet('A')?.text(1, 1)).toBe('x');
    expect(await onA((_sheet, context) => void context.workbook.worksheets.add('C'))).toBe('no error');
    standIn.workbook.structureLocked = true;
    expect(await onA((_sheet, context) => void context.workbook.worksheets.add('D'))).toBe('AccessDenied');
  });

  it('has no active worksheet while a chart sheet is in front', async () => {
    standIn.workbook.activate(standIn.workbook.addSheet('Biểu đồ', 'chart'));
    const code = await codeOf(
      standIn.Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().load('name');
        await context.sync();
      }),
    );
    expect(code).toBe('InvalidOperation');
  });

  it('shows numbers that are wider than their column as ####', async () => {
    const sheet = standIn.workbook.sheet('A');
    sheet?.write(1, 2, '5/4/2026');
    sheet?.columnWidths.set(2, 20);
    expect(sheet?.text(1, 2)).toMatch(/^#+$/);
  });
});

describe('a host that misbehaves', () => {
  const write = (standIn: StandIn, options = {}) =>
    codeOf(
      standIn.Excel.run(options, async (context) => {
        const sheet = context.workbook.worksheets.getFirst();
        sheet.getRange('A1').values = [['một']];
        sheet.getRange('A2').values = [['hai']];
        await context.sync();
      }),
    );

  it('refuses once, or as long as it is told to', async () => {
    const standIn = await createStandIn();
    standIn.host.adversary.refuse = { code: 'GeneralException', once: true };
    expect(await write(standIn)).toBe('GeneralException');
    expect(await write(standIn)).toBe('no error');
  });

  it('refuses what needs the workbook in front while another one is, and tells where', async () => {
    const standIn = await createStandIn();
    standIn.host.adversary.otherWorkbookInFront = true;
    expect(await write(standIn)).toBe('no error');
    const activate = standIn.Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().activate();
      await context.sync();
    });
    await expect(activate).rejects.toMatchObject({
      code: 'GeneralException',
      debugInfo: { errorLocation: 'Worksheet.activate' },
    });
    const select = standIn.Excel.run(async (context) => {
      context.workbook.getSelectedRanges().load('address');
      await context.sync();
    });
    expect(await codeOf(select)).toBe('InvalidSelection');
  });

  it('refuses some members of the page set-up, the same ones for the same seed', async () => {
    const margins = ['topMargin', 'bottomMargin', 'leftMargin', 'rightMargin', 'headerMargin'] as const;
    const refusedBy = async (seed: number): Promise<string[]> => {
      const standIn = await createStandIn();
      standIn.host.adversary.refuseMember = refusesSome(seed, 0.5, ['PageLayout']);
      const codes: string[] = [];
      for (const margin of margins) {
        const set = standIn.Excel.run(async (context) => {
          context.workbook.worksheets.getFirst().pageLayout[margin] = 20;
          await context.sync();
        });
        codes.push(await codeOf(set));
      }
      return margins.filter((_, i) => codes[i] !== 'no error');
    };
    const first = await refusedBy(1);
    expect(first).toEqual(await refusedBy(1));
    expect(first).not.toEqual([]);
    expect(first).not.toEqual(margins);
  });

  it('cuts a request off between two actions: what was done stays done', async () => {
    const standIn = await createStandIn();
    const before = await write(standIn);
    expect(before).toBe('no error');
    const first = standIn.host.requests.find(({ cleanUp }) => !cleanUp);
    const setsOfFirst = first?.body.Actions.findIndex(({ ActionType }) => ActionType === 4) ?? -1;
    const again = await createStandIn();
    again.host.adversary.cutOff = { request: 1, actions: setsOfFirst + 1 };
    expect(await write(again)).toBe('GeneralException');
    expect(again.workbook.active.text(1, 1)).toBe('một');
    expect(again.workbook.active.text(2, 1)).toBe('');
    expect(await write(again)).toBe('no error');
  });

  it('fails while the user types in a cell, and waits where the add-in lets it', async () => {
    const standIn = await createStandIn();
    standIn.host.adversary.cellEdit = true;
    expect(await write(standIn)).toBe('InvalidOperationInCellEditMode');
    setTimeout(() => (standIn.host.adversary.cellEdit = false), 100);
    expect(await write(standIn, { delayForCellEdit: true })).toBe('no error');
  });
});
