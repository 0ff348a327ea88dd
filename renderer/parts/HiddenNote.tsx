import { useTranslation } from 'react-i18next';
import type { HiddenCharacters } from '../../core/text/hiddenCharacters';
import { cx } from './cx';
import { LinkButton } from './LinkButton';
import classes from './HiddenNote.module.css';

interface HiddenNoteProps {
  counts: HiddenCharacters['counts'];
  /** Absent: they are only told, and stay. */
  onRemove?: () => void;
}

/** Warns of hidden characters in a text and offers to remove them. Nothing is removed unasked. */
export function HiddenNote({ counts, onRemove }: HiddenNoteProps) {
  const { t } = useTranslation();
  const what = (['reordering', 'tag', 'zeroWidth'] as const)
    .filter((kind) => counts[kind] > 0)
    .map((kind) => t(`common.hidden.${kind}`, { count: counts[kind] }));
  return (
    <p className={cx('line wraps', classes.note)} role="status">
      <span>{t('common.hidden.said', { what })}</span>
      {onRemove && (
        <LinkButton onPress={onRemove} keepsCaret>
          {t('common.hidden.remove')}
        </LinkButton>
      )}
    </p>
  );
}
