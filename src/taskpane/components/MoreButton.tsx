import { Button } from '@fluentui/react-components';
import { MoreHorizontalRegular } from '@fluentui/react-icons/svg/more-horizontal';
import { useWords } from './context';

/** Opens the menu of a line by the mouse; from the keyboard it opens on the line itself (Shift+F10, the menu key). */
export function MoreButton({ onMenu }: { readonly onMenu: (target: HTMLElement) => void }) {
  const { pane } = useWords();
  return (
    <Button
      appearance="transparent"
      size="small"
      tabIndex={-1}
      style={{ minWidth: 0, height: 20, flexShrink: 0, alignSelf: 'center', padding: 0 }}
      aria-label={pane.menu.label}
      title={pane.menu.label}
      icon={<MoreHorizontalRegular />}
      onClick={(event) => {
        event.stopPropagation();
        onMenu(event.currentTarget);
      }}
    />
  );
}
