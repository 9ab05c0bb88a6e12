/**
 * npm start: builds the pane and the page around it, serves both on this machine and prints one address.
 *   --port N        3000 unless told; 0 takes a free one
 *   --production    the pane as it is published, minimised
 *   --no-build      serves what was built before
 */
import { parseArgs } from 'node:util';
import { build } from './stand-in/build.mjs';
import { certificate } from './stand-in/certificate.mjs';
import { serve } from './stand-in/serve.mjs';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '3000' },
    production: { type: 'boolean', default: false },
    'no-build': { type: 'boolean', default: false },
  },
});

if (!values['no-build']) {
  console.log('Đang dựng trang…');
  await build(values.production ? 'production' : 'development');
}
const server = await serve({ ...(await certificate()), port: Number(values.port) });
console.log(`Mở ${server.url}`);
console.log('Trình duyệt sẽ hỏi về chứng chỉ tự ký: chọn tiếp tục. Bấm Ctrl+C để dừng.');

for (const signal of ['SIGINT', 'SIGTERM'])
  process.on(signal, async () => {
    await server.close();
    process.exit(0);
  });
