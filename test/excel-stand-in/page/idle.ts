/**
 * The grid measures rows in idle moments, asks for the next one for ever, and is not stopped by being disposed of: it then fails on what
 * is gone, and each workbook that was ever open takes its share of the processor. So what was asked for ends with the grid.
 */
const asked = new Set<number>();
const ask = window.requestIdleCallback.bind(window);

window.requestIdleCallback = (callback, options) => {
  const id = ask((deadline) => {
    asked.delete(id);
    callback(deadline);
  }, options);
  asked.add(id);
  return id;
};

/** Takes back every idle moment that was asked for on this page. */
export function endIdleWork(): void {
  asked.forEach((id) => cancelIdleCallback(id));
  asked.clear();
}
