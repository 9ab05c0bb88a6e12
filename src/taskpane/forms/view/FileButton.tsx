import { Button, type ButtonProps } from '@fluentui/react-components';
import { useRef } from 'react';

interface Props {
  readonly label: string;
  readonly accept: string;
  readonly several?: boolean;
  readonly disabled?: boolean;
  readonly appearance?: ButtonProps['appearance'];
  readonly onFiles: (files: readonly File[]) => void;
}

/** A button that lets the user choose files. */
export function FileButton({ label, accept, several = false, disabled, appearance, onFiles }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button size="small" appearance={appearance} disabled={disabled} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        accept={accept}
        multiple={several}
        hidden
        aria-label={label}
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
    </>
  );
}
