/** Stops the server that globalSetup started. */
export default function globalTeardown(): void {
  globalThis.standInServer?.kill();
}
