/**
 * A ribbon button has no place of its own to say why it could not do its work: a small dialog says it. Resolves when the user has
 * closed the dialog, at once where Excel shows none.
 */
export function showNotice(sentence: string): Promise<void> {
  const url = new URL('notice.html', window.location.href);
  url.hash = encodeURIComponent(sentence);
  return new Promise((resolve) => {
    Office.context.ui.displayDialogAsync(
      url.href,
      { height: 24, width: 30, displayInIframe: true },
      ({ status, value: dialog }) => {
        if (status === Office.AsyncResultStatus.Failed) resolve();
        else dialog.addEventHandler(Office.EventType.DialogEventReceived, () => resolve());
      },
    );
  });
}
