import { squash } from '../../plan/words/text';

/** A name that every file system takes: no path or wildcard signs, at most 80 characters. */
export function fileName(text: string): string {
  return (
    squash(text.replace(/[\\/:*?"<>|]/g, ' '))
      .slice(0, 80)
      .trim() || 'soat'
  );
}
