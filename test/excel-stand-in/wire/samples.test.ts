import fs from 'node:fs';
import path from 'node:path';
import { Host } from '../host';
import { workbookOf } from '../model/workbookOf';
import type { RichAction, RichPath, RichRequest, RichResponse } from './types';

/** Requests that the genuine Office.js was seen to send; they lie beside the checkout and are no part of the project. */
const file = path.resolve(__dirname, '../../../../shared/excel/wire-samples.txt');

interface Sample {
  readonly name: string;
  readonly request: RichRequest;
}

type PackedPath = [kind: string, name: string, parent: number | null, args: RichPath['ArgumentInfo'] | null];
const kinds: Record<string, number> = {
  Global: 1,
  New: 2,
  Method: 3,
  Prop: 4,
  Indexer: 5,
  RefId: 6,
  Null: 7,
};

function samples(): Sample[] {
  const blocks = fs.readFileSync(file, 'utf8').split(/^## /m).slice(1);
  return blocks.map((block) => {
    const [name = '', paths = '', actions = ''] = block.split('\n');
    const packed = JSON.parse(paths.slice(paths.indexOf('{'))) as Record<string, PackedPath>;
    const ObjectPaths = Object.fromEntries(
      Object.entries(packed).map(([id, [kind, Name, parent, ArgumentInfo]]) => [
        id,
        {
          Id: Number(id),
          ObjectPathType: kinds[kind] ?? 0,
          Name,
          ParentObjectPathId: parent ?? undefined,
          ArgumentInfo: ArgumentInfo ?? undefined,
        },
      ]),
    );
    const written = JSON.parse(actions.slice(actions.indexOf('['))) as Omit<RichAction, 'Id'>[];
    const own = Object.keys(packed).map((id) => ({
      Id: 0,
      ActionType: 1,
      Name: '',
      ObjectPathId: Number(id),
    }));
    return {
      name,
      request: {
        ObjectPaths,
        Actions: [...own, ...written].map((action, i) => ({ ...action, Id: i + 1 })),
      },
    };
  });
}

const hasSamples = fs.existsSync(file);
const describeSamples = hasSamples ? describe : describe.skip;

describeSamples(
  `requests seen on the wire${hasSamples ? '' : ' (left out: they do not lie beside this checkout)'}`,
  () => {
    const all = hasSamples ? samples() : [];

    it.each(all.map((sample) => [sample.name, sample] as const))(
      '%s is answered without an error',
      async (_name, { request }) => {
        const workbook = workbookOf({
          S: [
            ['Tỉnh', 'Số', 'Tiền'],
            ['An Lâm', 2, 30],
            ['Bình Sơn', 1, 20],
            ['Cẩm Hà', 3, 10],
          ],
        });
        const host = new Host({ workbook, apiVersion: '1.17' });
        const response = JSON.parse(await host.answer(JSON.stringify(request))) as RichResponse;
        expect(host.faults).toEqual([]);
        expect(response.Error).toBeUndefined();
        expect(response.Results).toHaveLength(request.Actions.length);
      },
    );
  },
);
