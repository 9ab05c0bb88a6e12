import {
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuItemRadio,
  MenuList,
  MenuPopover,
} from '@fluentui/react-components';
import { withIgnored, withRule } from '../../app/ignore';
import type { RuleLevel } from '../../plan/judge/ignore';
import type { Finding, RuleId } from '../../plan/model/finding';
import type { ChosenKind } from '../../plan/model/reading';
import type { Item } from '../state/items';
import type { Line } from '../state/lines';
import { kindOfRow } from '../state/rowKind';
import { usePaneState, useSession, useWords } from './context';
import { findingTree } from './ids';
import { findingsOf } from './RepeatLine';

/** Findings of a line that has a rule: one, those of a repeat, or all of a rule; none for overdue tasks and for a unit's group. */
export function findingsOfLine(line: Line): readonly Finding[] {
  if (line.kind === 'item') return line.item.finding === null ? [] : [line.item.finding];
  if (line.kind === 'repeat') return findingsOf(line.repeat);
  return line.group.items[0]?.about === line.group.key ? findingsOf(line.group) : [];
}

interface Props {
  readonly line: Line;
  readonly target: HTMLElement;
  readonly onClose: () => void;
  readonly onExplain: (rule: RuleId) => void;
}

/** What can be done with a line besides going there: its reading explained and set right, its rule explained, put aside, taken graver or lighter. */
export function LineMenu({ line, target, onClose, onExplain }: Props) {
  const { pane, fill } = useWords();
  const session = useSession();
  const { settings, checked, table, work } = usePaneState();
  const findings = findingsOfLine(line);
  const appendix = checked?.report.appendices[table]?.appendix;
  const rule = findings[0]?.rule;
  if (appendix === undefined) return null;
  const busy = work !== null;
  const ignore = (): void => void session.changeSettings(withIgnored(settings, appendix, findings));
  const level = rule === undefined ? null : (settings.rules[rule] ?? 'usual');
  const item = line.kind === 'item' ? line.item : null;
  const report = checked?.report.appendices[table];
  const kind = report === undefined || item === null ? null : kindOfRow(report, item.row);
  const change = (name: string, chosen: string): void => {
    onClose();
    if (name === 'kind' && item !== null)
      void session.correct({ rows: { [item.row]: chosen as ChosenKind } });
    if (name === 'level' && rule !== undefined)
      void session.changeSettings(
        withRule(settings, rule, chosen === 'usual' ? null : (chosen as RuleLevel)),
      );
  };
  return (
    <Menu
      open
      positioning={{ target, position: 'below', align: 'end' }}
      onOpenChange={(_, { open }) => {
        if (!open) onClose();
      }}
      checkedValues={{ level: level === null ? [] : [level], kind: kind === null ? [] : [kind] }}
      onCheckedValueChange={(_, { name, checkedItems }) => change(name, checkedItems[0] ?? '')}
    >
      <MenuPopover>
        <MenuList>
          {item !== null && <AskWhy item={item} />}
          {rule !== undefined && <MenuItem onClick={() => onExplain(rule)}>{pane.menu.explain}</MenuItem>}
          {rule !== undefined && line.kind !== 'group' && (
            <MenuItem disabled={busy} onClick={ignore}>
              {item !== null ? pane.menu.ignore : fill(pane.menu.ignoreAll, { count: findings.length })}
            </MenuItem>
          )}
          {kind !== null && <Choices name="kind" title={pane.byHand.thisRow} of={pane.byHand.kinds} />}
          {level !== null && <Choices name="level" title={pane.menu.level} of={pane.menu.levels} />}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

function AskWhy({ item: { row, column } }: { readonly item: Item }) {
  const { store } = useSession();
  const { pane } = useWords();
  const why = { row, column, from: findingTree };
  return <MenuItem onClick={() => store.dispatch({ type: 'why-asked', why })}>{pane.why.ask}</MenuItem>;
}

interface ChoicesProps {
  readonly name: string;
  readonly title: string;
  /** Words by value, in order. */
  readonly of: Readonly<Record<string, string>>;
}

function Choices({ name, title, of }: ChoicesProps) {
  const { work } = usePaneState();
  return (
    <>
      <MenuDivider />
      <MenuGroup>
        <MenuGroupHeader>{title}</MenuGroupHeader>
        {Object.entries(of).map(([value, word]) => (
          <MenuItemRadio key={value} name={name} value={value} disabled={work !== null}>
            {word}
          </MenuItemRadio>
        ))}
      </MenuGroup>
    </>
  );
}
