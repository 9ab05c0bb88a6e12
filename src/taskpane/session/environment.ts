import { clock, type Clock } from '../../app/clock';
import { recall, remember } from '../../excel/storage';

/** What the session needs of the world besides Excel; tests bring their own. */
export interface Environment extends Clock {
  /** Resolves after so many milliseconds. */
  wait(milliseconds: number): Promise<void>;
  copy(text: string): Promise<void>;
  /** Keeps a person's own choice on this machine. */
  remember(key: string, value: string): void;
  recall(key: string): string | null;
  /** Offers a text or bytes as a file to keep. */
  save(name: string, type: string, content: string | Uint8Array<ArrayBuffer>): void;
}

/** The browser's own. */
export const browserEnvironment: Environment = {
  ...clock,
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  copy: copyText,
  remember,
  recall,
  save(name, type, content) {
    const link = document.createElement('a');
    link.download = name;
    link.href = URL.createObjectURL(new Blob([content], { type }));
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  },
};

/** Hosts that give a pane no right to the clipboard still let it copy a selected text. */
async function copyText(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    const area = document.createElement('textarea');
    const focused = document.activeElement;
    area.value = text;
    document.body.append(area);
    area.select();
    const copied = document.execCommand('copy');
    area.remove();
    if (focused instanceof HTMLElement) focused.focus();
    if (!copied) throw new Error('the browser refused to copy');
  }
}
