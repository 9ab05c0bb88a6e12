import { Bar } from './Bar';
import { usePaneState, useWords } from './context';

/** Excel does not answer, most often because a cell is being typed in; gone by itself when it answers. */
export function WaitBar() {
  const { pane } = useWords();
  const { waiting } = usePaneState();
  return waiting ? <Bar intent="warning">{pane.work.waiting}</Bar> : null;
}
