import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { problemSentence } from '../../../src/app/problem';
import { demandRoom } from '../../../src/workbook/merged';
import * as data from '../../../src/workbook/summary/data';
import { dataHeaderRow } from '../../../src/workbook/summary/dataColumns';
import { run } from '../../cli/run';
import { sentCsv, setUp, tasks } from '../../taskpane/forms/support';

jest.mock('../../../src/workbook/summary/data', () => {
  const actual = jest.requireActual<typeof data>('../../../src/workbook/summary/data');
  return { ...actual, dataRowCount: jest.fn(actual.dataRowCount) };
});

const lastRow = 1_048_576;
const most = lastRow - dataHeaderRow;
const communes = ['UBND xã Suối Cát', 'UBND xã Núi Thành'];

/** As if half a million tasks had come in. */
const withTooMany = () => jest.mocked(data.dataRowCount).mockReturnValueOnce(most + 1);

it('what one sheet can still hold is made, and beyond it nothing is begun', () => {
  expect(() => demandRoom(most)).not.toThrow();
  expect(() => demandRoom(most + 1)).toThrow(
    expect.objectContaining({ code: 'too-many-rows', params: { rows: most + 1 } }),
  );
});

it('the command line says so, offers the export and writes nothing', async () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'soat-nhieu-'));
  try {
    const at = (name: string): string => path.join(folder, name);
    for (const unit of communes) {
      const { name, arrayBuffer } = sentCsv(unit, tasks);
      fs.writeFileSync(at(name), new Uint8Array(await arrayBuffer()));
    }
    withTooMany();
    const { code, err } = await run(['summarise', folder, '--out', at('gop.xlsx')]);
    expect([code, fs.existsSync(at('gop.xlsx'))]).toEqual([2, false]);
    expect(err).toContain('1.048.');
    expect(err).toContain('soat export');
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
});

it('the pane says so, offers the export and asks nothing', async () => {
  const { files, store } = await setUp();
  await files.add(communes.map((unit) => sentCsv(unit, tasks)));
  withTooMany();
  await files.put();
  const { problem, pending } = store.state();
  expect(pending).toBeNull();
  expect(problem?.code).toBe('too-many-rows');
  for (const locale of ['vi', 'en'] as const)
    expect(problem === null ? '' : problemSentence(problem, locale)).toContain('soat export');
});
