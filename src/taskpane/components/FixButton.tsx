import { Button } from '@fluentui/react-components';
import { repairable } from '../../plan/judge/repeats';
import type { Finding } from '../../plan/model/finding';
import { usePaneState, useSession, useWords } from './context';

interface Props {
  readonly findings: readonly Finding[];
  /** Those too that are a guess of ours: where the user asks for just these. */
  readonly offered: boolean;
  /** Named aloud where the button stands among others of its kind. */
  readonly about?: string;
}

/** "Sửa 7 ô": shows what would be written and asks; nothing where there is no repair. */
export function FixButton({ findings, offered, about }: Props) {
  const session = useSession();
  const { pane, fill } = useWords();
  const { work } = usePaneState();
  const fixes = repairable(findings, offered);
  if (fixes.length === 0) return null;
  const label = fill(pane.list.fix, { count: fixes.length });
  return (
    <Button
      size="small"
      style={{ flexShrink: 0 }}
      disabledFocusable={work !== null}
      aria-label={about === undefined ? undefined : `${label}: ${about}`}
      onClick={(event) => {
        event.stopPropagation();
        void session.perform('fix', { findings: fixes });
      }}
    >
      {label}
    </Button>
  );
}
