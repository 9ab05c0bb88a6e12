import { payload } from './run';

/** What an action without data weighs in a request, with its objects: measured, and rounded up. */
export const actionBytes = 420;

/** Queues work and sends it before it gets too heavy for one request. */
export class Batch {
  private bytes = 0;

  constructor(readonly context: Excel.RequestContext) {}

  /** Call before queueing something of this weight. */
  async room(bytes: number): Promise<void> {
    if (this.bytes > 0 && this.bytes + bytes > payload) await this.send();
    // Formulas are computed once a request, not once a block.
    if (this.bytes === 0) this.context.application.suspendApiCalculationUntilNextSync();
    this.bytes += bytes;
  }

  async send(): Promise<void> {
    this.bytes = 0;
    await this.context.sync();
  }
}
