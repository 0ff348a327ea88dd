import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Note } from '../../parts/Note';
import { RefusalNote } from '../../parts/RefusalNote';
import { useInterfaceLanguage } from '../../locales/labels';
import { useCommand } from '../../state/commands';
import { useCatalogue, useWorkshop } from '../../state/ledgers';
import { showToast } from '../../state/toasts';
import { chooseDocument } from './documentChoice';
import classes from './OtherStyleNote.module.css';

/** Says that the paper shows another house style than the workshop's own, and offers both ways out. */
export function OtherStyleNote({ style }: { style: string }) {
  const { t } = useTranslation();
  const language = useInterfaceLanguage();
  const workshop = useWorkshop('id', 'document');
  const { styles } = useCatalogue();
  const { run, refusal } = useCommand();
  const own = workshop.document.style;
  if (style === own) return null;
  const name = (wanted: string) => {
    const found = styles.find(({ id }) => id === wanted);
    return found?.name[language] ?? wanted;
  };
  const adopt = async () => {
    if (await run('document.setStyle', { style })) {
      showToast({ text: t('document.styleTaken', { style: name(style) }), undo: true });
    }
  };
  return (
    <div className={classes.note}>
      <Note
        role="status"
        action={
          <>
            <Button size="xs" variant="default" onClick={() => chooseDocument(workshop.id, { style: own })}>
              {t('document.backToOwn')}
            </Button>
            <Button size="xs" variant="subtle" onClick={() => void adopt()}>
              {t('document.takeStyle')}
            </Button>
          </>
        }
      >
        {t('document.otherStyle', { shown: name(style), own: name(own) })}
      </Note>
      <RefusalNote refusal={refusal} />
    </div>
  );
}
