/** Lets the user drag the line between grid and pane, or move it with the arrow keys; never below the pane's 320 px. */
const least = 320;
const step = 16;

export function makeDivider(divider: HTMLElement, side: HTMLElement): void {
  const widthTo = (width: number): void => {
    const most = Math.max(least, window.innerWidth - 240);
    side.style.width = `${Math.min(most, Math.max(least, width))}px`;
  };
  divider.addEventListener('pointerdown', (down) => {
    divider.setPointerCapture(down.pointerId);
    // An iframe under the pointer would swallow its moves.
    side.style.pointerEvents = 'none';
    const move = (event: PointerEvent): void => widthTo(window.innerWidth - event.clientX);
    divider.addEventListener('pointermove', move);
    divider.addEventListener(
      'pointerup',
      () => {
        divider.removeEventListener('pointermove', move);
        side.style.pointerEvents = '';
      },
      { once: true },
    );
  });
  divider.addEventListener('keydown', ({ key }) => {
    if (key === 'ArrowLeft') widthTo(side.offsetWidth + step);
    if (key === 'ArrowRight') widthTo(side.offsetWidth - step);
  });
}
