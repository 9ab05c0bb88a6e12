/** Parquet through DuckDB: an optional part of the installation, 100 MB with its native library, loaded when asked for. */
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { DuckDBAppender } from '@duckdb/node-api';
import { exportColumns, type ExportColumn, type ExportRow, type ExportType } from '../../app/export';
import { SoatError } from '../../plan/model/error';

const columns = Object.entries(exportColumns) as [ExportColumn, ExportType][];
const types: Readonly<Record<ExportType, string>> = {
  text: 'VARCHAR',
  integer: 'INTEGER',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
  date: 'DATE',
};

/** @throws SoatError parquet-missing */
export async function loadDuckDb() {
  try {
    return await import('@duckdb/node-api');
  } catch (cause) {
    throw new SoatError('parquet-missing', {}, { cause });
  }
}

/**
 * The rows as a Parquet file, in pieces. What has come so far waits on disk, so the rows of many files need no more memory than those
 * of few.
 */
export async function* parquetOf(files: AsyncIterable<readonly ExportRow[]>): AsyncGenerator<Uint8Array> {
  const { DuckDBInstance, DuckDBDateValue } = await loadDuckDb();
  const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'soat-'));
  const instance = await DuckDBInstance.create(path.join(folder, 'rows.duckdb'));
  const connection = await instance.connect();
  try {
    await connection.run(
      `CREATE TABLE t (${columns.map(([name, type]) => `"${name}" ${types[type]}`).join()})`,
    );
    const appender = await connection.createAppender('t');
    const dateOf = (iso: string) =>
      new DuckDBDateValue(Math.round(Date.parse(`${iso}T00:00:00Z`) / 86_400_000));
    for await (const rows of files)
      for (const row of rows) {
        for (const [name, type] of columns) append(appender, row[name], type, dateOf);
        appender.endRow();
      }
    appender.closeSync();
    const file = path.join(folder, 'rows.parquet');
    await connection.run(`COPY t TO '${file.replaceAll("'", "''")}' (FORMAT parquet, COMPRESSION zstd)`);
    const handle = await fs.open(file);
    try {
      yield* handle.createReadStream({ autoClose: false }) as AsyncIterable<Uint8Array>;
    } finally {
      await handle.close();
    }
  } finally {
    connection.closeSync();
    instance.closeSync();
    await fs.rm(folder, { recursive: true, force: true });
  }
}

type Value = ExportRow[ExportColumn];

function append(
  appender: DuckDBAppender,
  value: Value,
  type: ExportType,
  dateOf: (iso: string) => Parameters<DuckDBAppender['appendDate']>[0],
): void {
  if (value === null) appender.appendNull();
  else if (type === 'text') appender.appendVarchar(String(value));
  else if (type === 'integer') appender.appendInteger(Number(value));
  else if (type === 'number') appender.appendDouble(Number(value));
  else if (type === 'boolean') appender.appendBoolean(value === true);
  else appender.appendDate(dateOf(String(value)));
}
