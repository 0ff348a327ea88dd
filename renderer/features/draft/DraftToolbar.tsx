import { Button } from '@mantine/core';
import { IconArrowMerge, IconHeading, IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { bracketsLeft } from '../../../core/queries/bracketsLeft';
import { useCapture } from '../../state/captureStore';
import { focusLine } from '../../state/captureLineField';
import { KeyHint } from '../../parts/KeyHint';
import { Segment, Segments } from '../../parts/Segments';
import { useTextLocked } from '../../blocks/documentState/useTextLocked';
import { useWorkshop } from '../../state/ledgers';
import { go, useView } from '../../state/view';
import { cx } from '../../parts/cx';
import { addGroup } from './sheetCommands';
import { clearMarks, useDraft } from './draftStore';
import { useShownLanguages } from './useShownLanguages';
import classes from './DraftToolbar.module.css';

/** Languages, and the two ways to add; while lines are marked, what can be done with those instead. */
export function DraftToolbar() {
  const { t } = useTranslation();
  const { languages, main, both } = useShownLanguages();
  const marked = useDraft((draft) => draft.marked.size);
  const locked = useTextLocked();
  const group = useView((view) => (view.selected?.kind === 'group' ? view.selected.id : undefined));
  return (
    <div className={cx('line wraps', classes.toolbar)} role="toolbar" aria-label={t('draft.tools')}>
      <BracketsLeft />
      {languages.length > 1 && (
        <Segments label={t('common.language')}>
          {languages.map((language) => (
            <Segment
              key={language}
              pressed={!both && language === main}
              onPress={() => {
                useDraft.setState({ language });
                // What is typed in the capture line next is most likely in the language that is read.
                useCapture.setState({ language });
              }}
            >
              {t(`common.languages.${language}`)}
            </Segment>
          ))}
          <Segment pressed={both} onPress={() => useDraft.setState({ language: 'both' })}>
            {t('draft.both')}
          </Segment>
        </Segments>
      )}
      {marked > 0 ? (
        <div className={cx('line', classes.marked)}>
          <span role="status">{t('draft.marked', { count: marked })}</span>
          {locked ? (
            <span className="quiet">{t('draft.mergeLocked')}</span>
          ) : (
            <Button
              size="compact-sm"
              disabled={marked < 2}
              leftSection={<IconArrowMerge size={16} aria-hidden />}
              onClick={() => useDraft.setState({ merging: true })}
            >
              {t('draft.merge')}
            </Button>
          )}
          <Button size="compact-sm" variant="subtle" onClick={clearMarks}>
            {t('draft.unmark')}
          </Button>
        </div>
      ) : locked ? null : (
        <>
          <Button
            size="compact-sm"
            variant="subtle"
            className={classes.tool}
            title={t('draft.addHeading')}
            leftSection={<IconHeading size={16} aria-hidden />}
            onClick={() => void addGroup(group)}
          >
            <span className="ifMiddling">{t('draft.addHeading')}</span>
          </Button>
          <Button
            size="compact-sm"
            variant="subtle"
            className={classes.tool}
            title={t('actions.capture')}
            leftSection={<IconPlus size={16} aria-hidden />}
            rightSection={<KeyHint shortcut={{ key: 'F2' }} />}
            onClick={focusLine}
          >
            <span className="ifMiddling">{t('actions.capture')}</span>
          </Button>
        </>
      )}
    </div>
  );
}

/** How far a text is from agreement; leads to where it is made. */
function BracketsLeft() {
  const { t } = useTranslation();
  const count = bracketsLeft(useWorkshop());
  if (count === 0) return null;
  return (
    <Button
      size="compact-sm"
      variant="subtle"
      className={classes.brackets}
      onClick={() => go('room', { section: 'agreement' })}
    >
      {t('agreement.bracketsLeft', { count })}
    </Button>
  );
}
