import { fill, type Locale } from '../plan/messages';
import { cliMessages } from '../plan/messages/cliMessages';

/** A line on the terminal that says which file is being read; silent for one file and where there is no terminal. */
export class Progress {
  private readonly visible: boolean;

  constructor(
    private readonly total: number,
    private readonly locale: Locale,
  ) {
    this.visible = total > 1 && process.stderr.isTTY === true;
  }

  show(done: number, file: string): void {
    if (!this.visible) return;
    const width = 20;
    const filled = Math.round((done / this.total) * width);
    const words = fill(cliMessages(this.locale).check.progress, { index: done + 1, total: this.total, file });
    process.stderr.write(`\r\u001b[K${'█'.repeat(filled)}${'░'.repeat(width - filled)} ${words}`);
  }

  clear(): void {
    if (this.visible) process.stderr.write('\r\u001b[K');
  }
}
