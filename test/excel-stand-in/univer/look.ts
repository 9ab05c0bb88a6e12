/** How a cell shows on screen: its own style with the conditional formats that apply laid over it. */
export interface ShownLook {
  /** "#RRGGBB"; null for no fill. */
  readonly fill: string | null;
  readonly fontColor: string | null;
  readonly bold: boolean;
  readonly strikethrough: boolean;
}
