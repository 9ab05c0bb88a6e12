/** Jest's own environment for Node, and in it what the browser tests of one run share: Jest loads a test file's imports anew, never this. */
import { TestEnvironment } from 'jest-environment-node';
import { once } from './once';

export default class BrowserEnvironment extends TestEnvironment {
  override async setup(): Promise<void> {
    await super.setup();
    Object.assign(this.global, { once });
  }

  override async teardown(): Promise<void> {
    await once.tidy();
    await super.teardown();
  }
}
