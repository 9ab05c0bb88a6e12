import { Link, makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({ link: { fontSize: tokens.fontSizeBase200 } });

interface RowLinkProps {
  readonly text: string;
  /** The same with the file's name, for who hears it. */
  readonly about: string;
  readonly inline?: boolean;
  readonly onClick: () => void;
}

/** One of the small links of a file's line. */
export function RowLink({ text, about, inline = false, onClick }: RowLinkProps) {
  const { link } = useStyles();
  return (
    <Link as="button" inline={inline} className={link} aria-label={about} onClick={onClick}>
      {text}
    </Link>
  );
}
