import { tokens } from '@fluentui/react-components';
import type { Tag } from '../state/paneState';

/** A sign beside every colour, so that neither chip nor line is told by colour alone. The same signs stand in the marked sheet. */
export const tagLook: Record<Tag, { readonly sign: string; readonly ink: string; readonly ground: string }> =
  {
    overdue: { sign: '●', ink: tokens.colorPaletteRedForeground1, ground: tokens.colorPaletteRedBackground1 },
    'due-soon': {
      sign: '◐',
      ink: tokens.colorPaletteMarigoldForeground2,
      ground: tokens.colorPaletteMarigoldBackground1,
    },
    missing: {
      sign: '○',
      ink: tokens.colorPalettePurpleForeground2,
      ground: tokens.colorPalettePurpleBackground2,
    },
    other: { sign: '▲', ink: tokens.colorNeutralForeground2, ground: tokens.colorNeutralBackground3 },
  };
