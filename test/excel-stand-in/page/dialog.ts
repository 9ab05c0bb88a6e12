import { words } from './words';

/** What an add-in asks for with displayDialogAsync: an address and a size in percent of the window. */
export interface DialogRequest {
  readonly url: string;
  readonly width: number;
  readonly height: number;
}

/** Shows a page of the add-in in a dialog over the workbook; `onClosed` is told when the user closes it. */
export function showDialog({ url, width, height }: DialogRequest, onClosed: () => void): void {
  const dialog = document.createElement('dialog');
  dialog.style.cssText = `width:${width}vw;height:${height}vh`;
  const close = document.createElement('button');
  close.type = 'button';
  close.textContent = words.close;
  const frame = document.createElement('iframe');
  frame.title = words.dialog;
  frame.src = url;
  dialog.append(close, frame);
  dialog.addEventListener('close', () => {
    dialog.remove();
    onClosed();
  });
  close.addEventListener('click', () => dialog.close());
  document.body.append(dialog);
  dialog.showModal();
}
