/** An address without its sheet. */
export function readAddress(address: string): string {
  return address.replace(/^.*!/, '');
}
