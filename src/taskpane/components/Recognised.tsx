import {
  Button,
  Caption1,
  makeStyles,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Text,
  tokens,
} from '@fluentui/react-components';
import { ArrowSyncRegular } from '@fluentui/react-icons/svg/arrow-sync';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUpRegular } from '@fluentui/react-icons/svg/chevron-up';
import { EditRegular } from '@fluentui/react-icons/svg/edit';
import { tasksOf } from '../../plan/model/appendix';
import type { AppendixReport } from '../../plan/check';
import { documentKind } from '../../plan/words/documentKind';
import { areaAddress } from '../../plan/model/grid';
import { correctionsInView } from '../state/corrections';
import { usePaneState, useSession, useWords } from './context';
import { correctionButton } from './ids';

const useStyles = makeStyles({
  card: { display: 'flex', alignItems: 'center', columnGap: '8px' },
  place: { flex: '1', overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  facts: { display: 'flex', alignItems: 'center', columnGap: '4px' },
  plan: { flex: '1', minWidth: 0, color: tokens.colorNeutralForeground2 },
  correct: { flexShrink: 0, minWidth: 0, padding: '0 4px' },
  hint: {
    display: 'flex',
    alignItems: 'center',
    columnGap: '8px',
    padding: '4px 8px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
  },
  grow: { flex: '1' },
});

interface Props {
  readonly report: AppendixReport;
  /** Only what has to be seen all the time. */
  readonly brief: boolean;
  /** Shows and hides the rest; null where there is room for all. */
  readonly onUnfold: ((unfold: boolean) => void) | null;
}

/** What was read, in one glance: sheet and range, plan, how much of it. */
export function Recognised({ report, brief, onUnfold }: Props) {
  const styles = useStyles();
  const { pane } = useWords();
  const { stale, following } = usePaneState();
  return (
    <>
      <PlaceLine report={report} brief={brief} onUnfold={onUnfold} />
      {!brief && <FactsLine report={report} />}
      <LostCorrections />
      {stale && !following && <Caption1 className={styles.hint}>{pane.recognised.changed}</Caption1>}
      <SheetInFront checked={report.appendix.sheet} />
    </>
  );
}

/** Where the table stands, and the buttons that read it again. */
function PlaceLine({ report: { appendix }, brief, onUnfold }: Props) {
  const styles = useStyles();
  const session = useSession();
  const { pane, fill } = useWords();
  const { checked } = usePaneState();
  const place = fill(pane.recognised.place, { sheet: appendix.sheet, range: areaAddress(appendix.range) });
  return (
    <div className={styles.card}>
      <Text weight="semibold" className={styles.place} title={place}>
        {place}
      </Text>
      {(checked?.report.appendices.length ?? 0) > 1 && <TableChoice />}
      <Button
        size="small"
        icon={<ArrowSyncRegular />}
        onClick={() => void session.checkSheet(appendix.sheet)}
      >
        {pane.recognised.again}
      </Button>
      {onUnfold !== null && (
        <Button
          size="small"
          appearance="subtle"
          aria-label={pane.recognised.details}
          title={pane.recognised.details}
          aria-expanded={!brief}
          icon={brief ? <ChevronDownRegular /> : <ChevronUpRegular />}
          onClick={() => onUnfold(brief)}
        />
      )}
    </div>
  );
}

/** Plan and figures of the table, and the way to set the reading right. */
function FactsLine({ report }: { readonly report: AppendixReport }) {
  const styles = useStyles();
  const { store } = useSession();
  const { pane } = useWords();
  const { correcting } = usePaneState();
  const facts = useFacts(report);
  return (
    <div className={styles.facts}>
      <Caption1 className={styles.plan}>{facts.join(' · ')}</Caption1>
      <Button
        id={correctionButton}
        size="small"
        appearance="subtle"
        className={styles.correct}
        icon={<EditRegular />}
        title={pane.byHand.title}
        aria-expanded={correcting}
        onClick={() => store.dispatch({ type: 'correcting', open: !correcting })}
      >
        {pane.byHand.open}
      </Button>
    </div>
  );
}

function useFacts({ appendix }: AppendixReport): readonly string[] {
  const { pane, core, fill } = useWords();
  const held = correctionsInView(usePaneState()).filter(({ fits }) => fits).length;
  const { plan } = appendix;
  const groups = appendix.rows.filter((row) => row.kind === 'group').length;
  const facts = [
    plan.number === null
      ? null
      : fill(pane.recognised.plan, {
          document: core.terms.documents[documentKind(plan.number)],
          number: plan.number,
        }),
    plan.year === null ? null : String(plan.year),
    fill(pane.recognised.tasks, { count: tasksOf(appendix).length }),
    groups === 0 ? null : fill(pane.recognised.groups, { count: groups }),
    appendix.layout.form === 'prose' ? pane.recognised.prose : null,
    held === 0 ? null : fill(pane.byHand.count, { count: held }),
  ];
  return facts.filter((fact) => fact !== null);
}

/** Another sheet stands in front than the one that was checked: which one the figures are of, and a button to check that one. */
function SheetInFront({ checked }: { readonly checked: string }) {
  const styles = useStyles();
  const session = useSession();
  const { pane, fill } = useWords();
  const { sheets, workbook } = usePaneState();
  const ours = new Set(workbook.ours.map(({ sheet }) => sheet));
  const front = sheets.find(({ name, active }) => active && name !== checked && !ours.has(name));
  if (front === undefined) return null;
  return (
    <div className={styles.hint}>
      <Caption1 className={styles.grow}>{fill(pane.recognised.otherSheet, { sheet: checked })}</Caption1>
      <Button size="small" onClick={() => void session.check()}>
        {fill(pane.recognised.checkThis, { sheet: front.name })}
      </Button>
    </div>
  );
}

/** What was set by hand and is not used any more, because what it was about is not found on the sheet. */
function LostCorrections() {
  const styles = useStyles();
  const session = useSession();
  const { pane, fill } = useWords();
  const state = usePaneState();
  const count = correctionsInView(state).filter(({ fits }) => !fits).length;
  if (count === 0) return null;
  return (
    <div className={styles.hint}>
      <Caption1 className={styles.grow}>{fill(pane.byHand.lost, { count })}</Caption1>
      <Button
        size="small"
        className={styles.correct}
        onClick={() => session.store.dispatch({ type: 'correcting', open: true })}
      >
        {pane.byHand.seeLost}
      </Button>
      <Button
        size="small"
        className={styles.correct}
        title={pane.byHand.dropLostFor}
        disabled={state.work !== null}
        onClick={() => void session.dropLost()}
      >
        {pane.byHand.dropLost}
      </Button>
    </div>
  );
}

/** Several appendices on one sheet: which one is looked at. */
function TableChoice() {
  const session = useSession();
  const { pane, fill } = useWords();
  const { checked, table } = usePaneState();
  const tables = checked?.report.appendices ?? [];
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button size="small" aria-label={pane.recognised.chooseTable}>
          {fill(pane.recognised.several, { index: table + 1, count: tables.length })}
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {tables.map(({ appendix }, i) => (
            <MenuItem key={i} onClick={() => session.store.dispatch({ type: 'table-chosen', table: i })}>
              {areaAddress(appendix.range)} · {appendix.plan.number ?? appendix.plan.title ?? i + 1}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
