import { ColorRegular } from '@fluentui/react-icons/svg/color';
import { ColumnTripleEditRegular } from '@fluentui/react-icons/svg/column-triple-edit';
import { DocumentTableRegular } from '@fluentui/react-icons/svg/document-table';
import { EraserRegular } from '@fluentui/react-icons/svg/eraser';
import { TableRegular } from '@fluentui/react-icons/svg/table';
import { WrenchRegular } from '@fluentui/react-icons/svg/wrench';
import type { Action } from '../../app/actions';

/** The picture of each action's `icon`; kept out of the actions, which the ribbon uses without React. */
export const icons: Record<Action['icon'], typeof ColorRegular> = {
  color: ColorRegular,
  eraser: EraserRegular,
  columns: ColumnTripleEditRegular,
  table: TableRegular,
  wrench: WrenchRegular,
  document: DocumentTableRegular,
};
