import { MenuDivider, MenuGroup, MenuGroupHeader, MenuItem, MenuItemRadio } from '@fluentui/react-components';
import { chosenKinds } from '../../app/corrections';
import type { Item } from '../state/items';
import { kindOfRow } from '../state/rowKind';
import { usePaneState, useSession, useWords } from './context';
import { findingTree } from './ids';

/** Why the row of a finding was read as it was. */
export function WhyItem({ item: { row, column } }: { readonly item: Item }) {
  const session = useSession();
  const { pane } = useWords();
  const ask = (): void =>
    session.store.dispatch({ type: 'why-asked', why: { row, column, from: findingTree } });
  return <MenuItem onClick={ask}>{pane.why.ask}</MenuItem>;
}

/** What the row is, for the user to set right; nothing where the table has no such row. */
export function RowKindItems({ row }: { readonly row: number }) {
  const { pane } = useWords();
  const { work } = usePaneState();
  if (useKindOfRow(row) === null) return null;
  return (
    <>
      <MenuDivider />
      <MenuGroup>
        <MenuGroupHeader>{pane.byHand.thisRow}</MenuGroupHeader>
        {chosenKinds.map((each) => (
          <MenuItemRadio key={each} name="kind" value={each} disabled={work !== null}>
            {pane.byHand.kinds[each]}
          </MenuItemRadio>
        ))}
      </MenuGroup>
    </>
  );
}

/** null where it is no row of the table. */
export function useKindOfRow(row: number | null): ReturnType<typeof kindOfRow> {
  const { checked, table } = usePaneState();
  const report = checked?.report.appendices[table];
  return report === undefined || row === null ? null : kindOfRow(report, row);
}
