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
import { RULE_LEVELS, type RuleLevel } from '../../plan/judge/ignore';
import type { Finding, RuleId } from '../../plan/model/finding';
import type { Line } from '../state/lines';
import { usePaneState, useSession, useWords } from './context';
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

/** What can be done with a finding or its rule besides going there: put aside, taken graver or lighter, explained. */
export function LineMenu({ line, target, onClose, onExplain }: Props) {
  const { pane, fill } = useWords();
  const session = useSession();
  const { settings, checked, table, work } = usePaneState();
  const findings = findingsOfLine(line);
  const appendix = checked?.report.appendices[table]?.appendix;
  const rule = findings[0]?.rule;
  if (appendix === undefined || rule === undefined) return null;
  const busy = work !== null;
  const ignore = (): void => void session.changeSettings(withIgnored(settings, appendix, findings));
  const level = settings.rules[rule] ?? 'usual';
  return (
    <Menu
      open
      positioning={{ target, position: 'below', align: 'end' }}
      onOpenChange={(_, { open }) => {
        if (!open) onClose();
      }}
      checkedValues={{ level: [level] }}
      onCheckedValueChange={(_, { checkedItems }) => {
        const chosen = checkedItems[0] === 'usual' ? null : (checkedItems[0] as RuleLevel);
        onClose();
        void session.changeSettings(withRule(settings, rule, chosen));
      }}
    >
      <MenuPopover>
        <MenuList>
          <MenuItem onClick={() => onExplain(rule)}>{pane.menu.explain}</MenuItem>
          {line.kind !== 'group' && (
            <MenuItem disabled={busy} onClick={ignore}>
              {line.kind === 'item'
                ? pane.menu.ignore
                : fill(pane.menu.ignoreAll, { count: findings.length })}
            </MenuItem>
          )}
          <MenuDivider />
          <MenuGroup>
            <MenuGroupHeader>{pane.menu.level}</MenuGroupHeader>
            {(['usual', ...RULE_LEVELS] as const).map((each) => (
              <MenuItemRadio key={each} name="level" value={each} disabled={busy}>
                {pane.menu.levels[each]}
              </MenuItemRadio>
            ))}
          </MenuGroup>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
