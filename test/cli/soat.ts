/** The command line as a process of its own: `node scripts/run-ts.cjs test/cli/soat.ts ARGS…`. */
import { main as soat } from '../../src/cli/main';

export const main = (args: readonly string[]): Promise<number> => soat(['node', 'soat', ...args]);
