/** A ribbon button has no place of its own to say why it could not do its work: a small dialog says it. */
export function showNotice(sentence: string): void {
  const url = new URL('notice.html', window.location.href);
  url.hash = encodeURIComponent(sentence);
  Office.context.ui.displayDialogAsync(url.href, { height: 24, width: 30, displayInIframe: true });
}
