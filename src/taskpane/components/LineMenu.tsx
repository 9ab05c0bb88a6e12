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
import type { ChosenKind } from '../../plan/model/reading';
import { RULE_LEVELS, type RuleLevel } from '../../plan/judge/ignore';
import type { Finding, RuleId } from '../../plan/model/finding';
import type { Line } from '../state/lines';
import { usePaneState, useSession, useWords } from './context';
import { findingsOf } from './RepeatLine';
import { RowKindItems, useKindOfRow, WhyItem } from './RowMenuItems';

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

/**
 * What can be done with a line besides going there: its reading explained, its rule explained, the finding put aside, the row set right,
 * the rule taken graver or lighter.
 */
export function LineMenu({ line, target, onClose, onExplain }: Props) {
  const session = useSession();
  const { settings } = usePaneState();
  const item = line.kind === 'item' ? line.item : null;
  const findings = findingsOfLine(line);
  const rule = findings[0]?.rule;
  const kind = useKindOfRow(item?.row ?? null);
  const choose = (name: string, value: string): void => {
    onClose();
    if (name === 'kind' && item !== null) void session.correct({ rows: { [item.row]: value as ChosenKind } });
    if (name === 'level' && rule !== undefined)
      void session.changeSettings(withRule(settings, rule, value === 'usual' ? null : (value as RuleLevel)));
  };
  return (
    <Menu
      open
      positioning={{ target, position: 'below', align: 'end' }}
      onOpenChange={(_, { open }) => {
        if (!open) onClose();
      }}
      checkedValues={{
        level: [(rule === undefined ? undefined : settings.rules[rule]) ?? 'usual'],
        kind: kind === null ? [] : [kind],
      }}
      onCheckedValueChange={(_, { name, checkedItems }) => choose(name, checkedItems[0] ?? '')}
    >
      <MenuPopover>
        <MenuList>
          {item !== null && <WhyItem item={item} />}
          {rule !== undefined && <FindingItems line={line} rule={rule} onExplain={onExplain} />}
          {item !== null && <RowKindItems row={item.row} />}
          {rule !== undefined && <LevelItems />}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

function FindingItems({
  line,
  rule,
  onExplain,
}: Pick<Props, 'line' | 'onExplain'> & { readonly rule: RuleId }) {
  const { pane, fill } = useWords();
  const session = useSession();
  const { settings, checked, table, work } = usePaneState();
  const findings = findingsOfLine(line);
  const appendix = checked?.report.appendices[table]?.appendix;
  return (
    <>
      <MenuItem onClick={() => onExplain(rule)}>{pane.menu.explain}</MenuItem>
      {line.kind !== 'group' && appendix !== undefined && (
        <MenuItem
          disabled={work !== null}
          onClick={() => void session.changeSettings(withIgnored(settings, appendix, findings))}
        >
          {line.kind === 'item' ? pane.menu.ignore : fill(pane.menu.ignoreAll, { count: findings.length })}
        </MenuItem>
      )}
    </>
  );
}

function LevelItems() {
  const { pane } = useWords();
  const { work } = usePaneState();
  return (
    <>
      <MenuDivider />
      <MenuGroup>
        <MenuGroupHeader>{pane.menu.level}</MenuGroupHeader>
        {(['usual', ...RULE_LEVELS] as const).map((each) => (
          <MenuItemRadio key={each} name="level" value={each} disabled={work !== null}>
            {pane.menu.levels[each]}
          </MenuItemRadio>
        ))}
      </MenuGroup>
    </>
  );
}
