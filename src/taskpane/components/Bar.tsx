import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  type MessageBarProps,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import type { ReactNode, Ref } from 'react';

const useStyles = makeStyles({ bar: { flexShrink: 0, alignItems: 'start' }, body: { whiteSpace: 'normal' } });

interface BarProps {
  readonly intent: NonNullable<MessageBarProps['intent']>;
  /** What closes it; left out where it goes by itself. */
  readonly close?: { readonly label: string; readonly onClose: () => void };
  /** The one thing that can be done about it. */
  readonly action?: { readonly label: string; readonly onClick: () => void } | undefined;
  /** Where the body takes the focus when it is shown. */
  readonly bodyRef?: Ref<HTMLDivElement>;
  readonly children: ReactNode;
}

/** A message at the foot of the pane: what there is to say, what to do about it, and how it goes away. */
export function Bar({ intent, close, action, bodyRef, children }: BarProps) {
  const styles = useStyles();
  return (
    <MessageBar intent={intent} layout="multiline" shape="square" className={styles.bar}>
      <MessageBarBody
        className={styles.body}
        {...(bodyRef === undefined ? {} : { ref: bodyRef, tabIndex: -1 })}
      >
        {children}
      </MessageBarBody>
      {close && (
        <MessageBarActions
          containerAction={
            <Button
              appearance="transparent"
              aria-label={close.label}
              icon={<DismissRegular />}
              onClick={close.onClose}
            />
          }
        >
          {action && (
            <Button size="small" onClick={action.onClick}>
              {action.label}
            </Button>
          )}
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
