import { spawn, type ChildProcess } from 'node:child_process';
import https from 'node:https';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');

/** Serves on a free port with a certificate of its own, in a process of its own, as `npm start` does; prints the port. */
const program = `
import { generate } from 'selfsigned';
import { serve } from './scripts/stand-in/serve.mjs';
const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }]);
console.log(new URL((await serve({ key, cert, port: 0 })).url).port);
`;

let server: ChildProcess;
let port: number;

beforeAll(async () => {
  server = spawn(process.execPath, ['--input-type=module', '-e', program], { cwd: root });
  port = await new Promise((resolve, reject) => {
    server.stdout!.on('data', (bytes: Buffer) => resolve(Number(bytes.toString())));
    server.once('exit', (code) => reject(new Error(`the server ended with ${code}`)));
  });
});

afterAll(() => void server.kill());

function statusOf(address: string, host = `localhost:${port}`): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    https
      .get(
        {
          host: '127.0.0.1',
          port,
          path: address,
          headers: { host },
          rejectUnauthorized: false,
          agent: false,
        },
        (response) => {
          response.resume();
          resolve(response.statusCode);
        },
      )
      .on('error', reject);
  });
}

const known = '/samples/index.json';

describe('the server of npm start', () => {
  it.each([
    ['/%E0%A4%A', 400],
    ['/%', 400],
    ['//[', 400],
    ['/%00', 400],
    ['/nothing.js', 404],
    ['/samples', 404],
    ['/samples/index.json/beneath', 404],
    [`/${'a'.repeat(300)}`, 404],
    ['/samples/..%2F..%2Fpackage.json', 404],
  ])('answers %s with %i and goes on', async (address, status) => {
    expect(await statusOf(address)).toBe(status);
    expect(await statusOf(known)).toBe(200);
  });

  it.each(['localhost', '127.0.0.1', '[::1]'])('is %s', async (name) => {
    expect(await statusOf(known, `${name}:${port}`)).toBe(200);
  });

  it('refuses every other name, whatever leads it here', async () => {
    const names = [
      `ke-hoach.example:${port}`,
      `localhost.example:${port}`,
      `localhost:${port + 1}`,
      'localhost',
      `[::2]:${port}`,
    ];
    expect(await Promise.all(names.map((name) => statusOf(known, name)))).toEqual(names.map(() => 421));
  });
});
