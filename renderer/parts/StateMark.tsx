import type { Icon } from '@tabler/icons-react';
import { cx } from './cx';
import classes from './StateMark.module.css';

export interface StateLook {
  Icon: Icon;
  /** Colours say: agreed or done, something lacks, reserved, refused; without one it is as quiet as text. */
  tone?: 'ok' | 'gap' | 'reservation' | 'danger';
}

interface StateMarkProps {
  look: StateLook;
  word: string;
  /** Where many stand in a column, the sign alone is seen and the word heard. */
  isSign?: boolean;
}

/** The state of a thing, by its sign and its word. */
export function StateMark({ look: { Icon, tone }, word, isSign = false }: StateMarkProps) {
  return (
    <span className={cx('quiet', classes.state)} data-tone={tone} title={isSign ? word : undefined}>
      <Icon size="1.15em" aria-hidden />
      <span className={isSign ? 'visuallyHidden' : undefined}>{word}</span>
    </span>
  );
}
