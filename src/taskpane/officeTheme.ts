/** Background colour of the theme Office shows itself in; null where Office gives none (Excel on the web). */
export function officeGround(): string | null {
  return typeof Office === 'undefined' ? null : (Office.context?.officeTheme?.bodyBackgroundColor ?? null);
}

/**
 * Calls `changed` at each change of Office's theme.
 * An Excel that does not know this event may throw, at once or when it is taken back: the pane then keeps the theme it began with.
 * @returns what takes it back
 */
export function followOfficeTheme(changed: () => void): () => void {
  if (typeof Office === 'undefined' || !Office.context?.document) return () => undefined;
  const { document } = Office.context;
  try {
    document.addHandlerAsync(Office.EventType.OfficeThemeChanged, changed);
  } catch {
    return () => undefined;
  }
  return () => {
    try {
      document.removeHandlerAsync(Office.EventType.OfficeThemeChanged, { handler: changed });
    } catch {
      // Excel forgets the handler with the pane.
    }
  };
}
