import { cellName } from '../../plan/model/grid';
import { Bar } from './Bar';
import { usePaneState, useSession, useWords } from './context';

/** The cell the user went to cannot be seen: why, what showing it does, and the button for it. */
export function HiddenBar() {
  const session = useSession();
  const { pane, fill } = useWords();
  const { hidden } = usePaneState();
  if (hidden === null) return null;
  const { row, column, by } = hidden;
  return (
    <Bar
      intent="warning"
      close={{ label: pane.hidden.close, onClose: session.leaveHidden }}
      action={{ label: pane.hidden.show[by], onClick: () => void session.showHidden() }}
    >
      {fill(pane.hidden[by], { cell: cellName(row, column) })}
    </Bar>
  );
}
