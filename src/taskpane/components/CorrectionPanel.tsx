import { Button, Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { QuestionCircleRegular } from '@fluentui/react-icons/svg/question-circle';
import { useEffect, useRef, type ReactNode } from 'react';
import type { Appendix } from '../../plan/model/appendix';
import { areaAddress } from '../../plan/model/grid';
import { hasColumns } from '../../plan/judge/judged';
import { rowsText } from '../text/correction';
import { CorrectionList } from './CorrectionList';
import { usePaneState, useSession, useWords } from './context';
import { correctionButton } from './ids';
import { PlanFacts } from './PlanFacts';
import { RowKinds } from './RowKinds';

const useStyles = makeStyles({
  panel: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: '8px',
    padding: '8px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    outlineStyle: 'none',
  },
  head: { display: 'flex', alignItems: 'center' },
  grow: { flex: '1', minWidth: 0 },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px' },
  name: { flex: '1', minWidth: '64px' },
  value: { color: tokens.colorNeutralForeground2 },
  button: { minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
  why: { alignSelf: 'flex-start', minWidth: 0, padding: '0 4px 0 0' },
});

/** Where the reading of the table is set right by hand; open while the user goes to the sheet and selects there. */
export function CorrectionPanel({ appendix }: { readonly appendix: Appendix }) {
  const styles = useStyles();
  const session = useSession();
  const { pane } = useWords();
  const { work } = usePaneState();
  const panel = useRef<HTMLElement>(null);
  useEffect(() => panel.current?.focus(), []);
  const close = (): void => {
    session.store.dispatch({ type: 'correcting', open: false });
    document.getElementById(correctionButton)?.focus();
  };
  return (
    <section
      ref={panel}
      tabIndex={-1}
      className={styles.panel}
      aria-label={pane.byHand.title}
      onKeyDown={(event) => event.key === 'Escape' && close()}
    >
      <div className={styles.head}>
        <Text weight="semibold" className={styles.grow}>
          {pane.byHand.title}
        </Text>
        <Button
          size="small"
          appearance="subtle"
          icon={<DismissRegular />}
          aria-label={pane.byHand.close}
          onClick={close}
        />
      </div>
      {hasColumns(appendix) && <TablePlace appendix={appendix} />}
      <PlanFacts key={`${appendix.plan.year} ${appendix.plan.issued}`} plan={appendix.plan} />
      {hasColumns(appendix) && (
        <div className={styles.line}>
          <Caption1 className={styles.name}>{pane.byHand.selectedRows}</Caption1>
          <RowKinds
            label={pane.byHand.selectedRows}
            kind={null}
            onChoose={(kind) => void session.setSelectedRows(kind)}
          />
        </div>
      )}
      <Button
        id="why-selected"
        size="small"
        appearance="subtle"
        className={styles.why}
        icon={<QuestionCircleRegular />}
        disabled={work !== null}
        onClick={() => void session.explainSelection('why-selected')}
      >
        {pane.byHand.whySelected}
      </Button>
      <CorrectionList />
    </section>
  );
}

/** Header and area, taken from what is selected on the sheet. */
function TablePlace({ appendix: { layout, range } }: { readonly appendix: Appendix }) {
  const styles = useStyles();
  const session = useSession();
  const { pane, fill } = useWords();
  const { byHand } = pane;
  const header =
    layout.headerRows === null ? byHand.none : fill(byHand.headerRow, { rows: rowsText(layout.headerRows) });
  return (
    <>
      <Caption1 className={styles.quiet}>{byHand.columnsHow}</Caption1>
      <Line name={byHand.header} value={header}>
        <Do label={byHand.useRowsFor} onClick={() => void session.setHeaderToSelection()}>
          {byHand.useRows}
        </Do>
        {layout.headerRows !== null && (
          <Do label={byHand.noHeaderFor} onClick={() => void session.setHeadless()}>
            {byHand.noHeader}
          </Do>
        )}
      </Line>
      <Line name={byHand.area} value={areaAddress(range)}>
        <Do label={byHand.useAreaFor} onClick={() => void session.setAreaToSelection()}>
          {byHand.useArea}
        </Do>
      </Line>
    </>
  );
}

interface LineProps {
  readonly name: string;
  readonly value: string;
  readonly children: ReactNode;
}

function Line({ name, value, children }: LineProps) {
  const styles = useStyles();
  return (
    <div className={styles.line}>
      <Caption1 className={styles.name}>
        {name} <span className={styles.value}>{value}</span>
      </Caption1>
      {children}
    </div>
  );
}

interface DoProps {
  readonly label: string;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

function Do({ label, onClick, children }: DoProps) {
  const styles = useStyles();
  const { work } = usePaneState();
  return (
    <Button size="small" className={styles.button} disabled={work !== null} title={label} onClick={onClick}>
      {children}
    </Button>
  );
}
