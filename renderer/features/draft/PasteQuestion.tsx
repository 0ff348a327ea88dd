import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../core/model/language';
import { Wording } from '../../blocks/wording/Wording';
import { useDescribe } from '../../blocks/wording/useDescribe';
import { Actions } from '../../parts/Actions';
import { Dialog } from '../../parts/Dialog';
import { cx } from '../../parts/cx';
import { separateLines, type Pasted } from './pastedLines';
import classes from './MergeDialog.module.css';

interface PasteQuestionProps {
  pasted: Pasted | undefined;
  language: Language;
  onSeveral: (pasted: Pasted) => void;
  onOne: (pasted: Pasted) => void;
  /** As if nothing had been pasted. */
  onClose: () => void;
  /** It is gone from the screen, and the keyboard is free. */
  onClosed: () => void;
}

/** Several lines were pasted into one recommendation: are they several, or one that was broken into lines? */
export function PasteQuestion(props: PasteQuestionProps) {
  const { pasted, language, onSeveral, onOne, onClose, onClosed } = props;
  const { t } = useTranslation();
  const describe = useDescribe();
  const count = pasted?.lines.length ?? 0;
  return (
    <Dialog
      opened={pasted !== undefined}
      onClose={onClose}
      returnFocus={false}
      onClosed={onClosed}
      title={t('draft.pasteTitle', { count })}
      isWide
    >
      {pasted && (
        <div className="stack gap-3">
          <ol className={classes.originals} aria-label={t('draft.pasteTitle', { count })}>
            {separateLines(pasted).map((nodes, index) => (
              <li key={index} className={cx('stack ruled', classes.original)}>
                <span>{index + 1}.</span>
                <Wording nodes={nodes} describe={describe} language={language} />
              </li>
            ))}
          </ol>
          <Actions>
            <Button variant="default" onClick={onClose}>
              {t('common.cancel')}
            </Button>
            <Button variant="default" onClick={() => onOne(pasted)}>
              {t('draft.pasteOne')}
            </Button>
            <Button data-autofocus onClick={() => onSeveral(pasted)}>
              {t('draft.pasteSeveral', { count })}
            </Button>
          </Actions>
        </div>
      )}
    </Dialog>
  );
}
