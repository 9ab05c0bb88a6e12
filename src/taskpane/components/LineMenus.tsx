import { lazy, Suspense, useState } from 'react';
import type { RuleId } from '../../plan/model/finding';
import type { Line } from '../state/lines';
import { findingsOfLine, LineMenu } from './LineMenu';

/** Fetched when it is asked for the first time. */
const RuleHelp = lazy(() => import('./RuleHelp'));

export type MenuOpener = (target: HTMLElement) => void;

interface OpenMenu {
  readonly line: Line;
  readonly target: HTMLElement;
}

/** The menu of one line: how it is opened, null for a line without one. */
export function useLineMenu(choose: (line: Line) => void) {
  const [menu, setMenu] = useState<OpenMenu | null>(null);
  const openerOf = (line: Line): MenuOpener | null =>
    line.kind !== 'item' && findingsOfLine(line).length === 0
      ? null
      : (target) => {
          choose(line);
          setMenu({ line, target });
        };
  return { openerOf, menu, closeMenu: () => setMenu(null) };
}

interface LineMenusProps {
  readonly menu: OpenMenu | null;
  readonly closeMenu: () => void;
  /** Brings the focus back. */
  readonly onDone: () => void;
}

/** The open menu, and the help on a rule that it opens. */
export function LineMenus({ menu, closeMenu, onDone }: LineMenusProps) {
  const [explained, setExplained] = useState<RuleId | null>(null);
  return (
    <>
      {menu !== null && (
        <LineMenu
          {...menu}
          onClose={() => {
            closeMenu();
            onDone();
          }}
          onExplain={setExplained}
        />
      )}
      {explained !== null && (
        <Suspense fallback={null}>
          <RuleHelp
            rule={explained}
            onClose={() => {
              setExplained(null);
              onDone();
            }}
          />
        </Suspense>
      )}
    </>
  );
}
