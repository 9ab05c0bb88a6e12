import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { RuleId } from '../../plan/model/finding';
import { ruleHelpFor, type RuleHelp as Help } from '../../plan/messages/ruleHelp';
import { useWords } from './context';

const useStyles = makeStyles({
  surface: { maxWidth: '320px', padding: '16px' },
  part: { margin: '0 0 8px' },
  head: { display: 'block', fontWeight: tokens.fontWeightSemibold },
});

const parts = ['what', 'why', 'example', 'repair'] as const satisfies readonly (keyof Help)[];

/** What a rule looks for, why, an example, and how to put it right. */
export default function RuleHelp({ rule, onClose }: { readonly rule: RuleId; readonly onClose: () => void }) {
  const styles = useStyles();
  const { core, pane, locale } = useWords();
  const help = ruleHelpFor(locale)[rule];
  return (
    <Dialog
      open
      onOpenChange={(_, { open }) => {
        if (!open) onClose();
      }}
    >
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{core.rules[rule].title}</DialogTitle>
          <DialogContent>
            {parts.map((part) => (
              <p key={part} className={styles.part}>
                <span className={styles.head}>{pane.help[part]}</span>
                {help[part]}
              </p>
            ))}
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={onClose}>
              {pane.help.close}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
