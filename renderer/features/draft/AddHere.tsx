import { useDroppable } from '@dnd-kit/react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { useCapture } from '../../state/captureStore';
import { focusLine } from '../../state/captureLineField';
import { cx } from '../../parts/cx';
import { LinkButton } from '../../parts/LinkButton';
import rowClasses from './Row.module.css';
import classes from './AddHere.module.css';

/** The end of a heading: what is dropped here is its last, what is captured from here goes under it. */
export const AddHere = memo(function AddHere({ id, group }: { id: string; group: string }) {
  const { t } = useTranslation();
  const { ref, isDropTarget } = useDroppable({ id, accept: 'item' });
  return (
    <div ref={ref} className={cx('hint', classes.add, isDropTarget && rowClasses.target)}>
      <LinkButton
        isSkipped
        isQuiet
        onPress={() => {
          useCapture.setState({ group });
          focusLine();
        }}
      >
        {t('draft.addHere')}
      </LinkButton>
    </div>
  );
});
