import fs from 'node:fs';
import path from 'node:path';
import { Command } from 'commander';
import { addCommands } from '../../src/cli/commands';

const added = async (...args: string[]): Promise<string[]> => {
  const program = new Command('soat');
  await addCommands(args, program, 'vi', () => {});
  return program.commands.map((command) => command.name());
};

describe('the commands that are loaded', () => {
  it('are all there are where none is called first, so that help names them', async () => {
    const files = fs
      .readdirSync(path.resolve('src/cli/commands'))
      .map((file) => path.basename(file, '.ts'))
      .filter((name) => name !== 'index' && name !== 'output');
    expect((await added('--help')).sort()).toEqual(files.sort());
    expect(await added()).toHaveLength(files.length);
    expect(await added('--json', 'check')).toHaveLength(files.length);
    expect(await added('chek', 'check')).toHaveLength(files.length);
  });

  it.each([[['check', 'a.xlsx']], [['--lang', 'en', 'check', 'rules']], [['--lang=en', 'check', '--help']]])(
    'are no others than the one that is called by %j',
    async (args) => {
      expect(await added(...args)).toEqual(['check']);
    },
  );
});
