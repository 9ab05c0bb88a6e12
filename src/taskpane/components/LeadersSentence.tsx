import { Button, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { leadersSentence, type Figures } from '../../plan/judge/summary';
import { useSession, useWords } from './context';

const useStyles = makeStyles({
  heading: { margin: 0 },
  card: {
    padding: '8px 12px',
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  head: { display: 'flex', alignItems: 'center', justifyContent: 'space-between' },
  sentence: { margin: '4px 0 0' },
});

/** The sentence that goes into the report, ready to copy. */
export function LeadersSentence({ figures }: { readonly figures: Figures }) {
  const styles = useStyles();
  const session = useSession();
  const { pane, locale } = useWords();
  const sentence = leadersSentence(figures, locale);
  return (
    <section className={styles.card}>
      <div className={styles.head}>
        <Subtitle2 as="h2" className={styles.heading}>
          {pane.summary.sentence}
        </Subtitle2>
        <Button
          size="small"
          appearance="subtle"
          icon={<CopyRegular />}
          onClick={() => void session.copy(sentence)}
        >
          {pane.summary.copy}
        </Button>
      </div>
      <p className={styles.sentence}>{sentence}</p>
    </section>
  );
}
