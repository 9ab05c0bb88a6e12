/** Where the self-test stands without the pane: taskpane.html#chan-doan, for an Excel in which the pane itself does not come so far. */
export const selfTestPlace = 'chan-doan';

export function isSelfTestPlace(hash: string): boolean {
  return hash.replace(/^#/, '').split('&').includes(selfTestPlace);
}
