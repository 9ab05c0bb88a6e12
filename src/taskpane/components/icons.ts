import { ColorRegular } from '@fluentui/react-icons/svg/color';
import { ColumnTripleEditRegular } from '@fluentui/react-icons/svg/column-triple-edit';
import { EraserRegular } from '@fluentui/react-icons/svg/eraser';
import { TableRegular } from '@fluentui/react-icons/svg/table';
import { TextBulletListSquareWarningRegular } from '@fluentui/react-icons/svg/text-bullet-list-square-warning';
import { WrenchRegular } from '@fluentui/react-icons/svg/wrench';
import type { Action } from '../actions';

/** The picture of each action's `icon`; kept out of the actions, which the ribbon uses without React. */
export const icons: Record<Action['icon'], typeof ColorRegular> = {
  color: ColorRegular,
  eraser: EraserRegular,
  columns: ColumnTripleEditRegular,
  table: TableRegular,
  list: TextBulletListSquareWarningRegular,
  wrench: WrenchRegular,
};
