import { Button, Modal, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { isRefusal, type Refusal } from '../../core/ledger/refusal';
import { DayInput } from '../parts/DayInput';
import { RefusalNote } from '../parts/RefusalNote';
import { useInterfaceLanguage } from '../locales/labels';
import { StyleChoice } from '../prepare/StyleChoice';
import { desk } from '../state/bridge';
import { useCatalogue } from '../state/ledgers';
import { go } from '../state/view';
import { useShelf } from './shelf';
import { today } from '../parts/today';
import classes from './NewWorkshop.module.css';

/** A title, a date and a place are enough to begin; all of it can be changed under Prepare. */
export function NewWorkshop({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('newWorkshop.title')}
      size="xl"
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <NewWorkshopForm />
    </Modal>
  );
}

function NewWorkshopForm() {
  const { t } = useTranslation();
  const language = useInterfaceLanguage();
  const usual = useUsualStyle();
  const [title, setTitle] = useState('');
  const [place, setPlace] = useState('');
  const [day, setDay] = useState(today());
  const [style, setStyle] = useState(usual);
  const [refusal, setRefusal] = useState<Refusal>();

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const answer = await desk().api.createWorkshop({
      title: title.trim(),
      language,
      style,
      startsOn: day,
      endsOn: day,
      place: place.trim(),
      timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    });
    if (isRefusal(answer)) setRefusal(answer);
    else go('prepare', { workshop: answer.workshop });
  };

  return (
    <form onSubmit={(event) => void submit(event)} className={classes.form}>
      <TextInput
        label={t('newWorkshop.name')}
        placeholder={t('newWorkshop.namePlaceholder')}
        value={title}
        onChange={(event) => setTitle(event.currentTarget.value)}
        maxLength={2000}
        data-autofocus
      />
      <div className={classes.line}>
        <TextInput
          label={t('newWorkshop.place')}
          value={place}
          onChange={(event) => setPlace(event.currentTarget.value)}
          maxLength={300}
        />
        <DayInput label={t('newWorkshop.day')} value={day} onChange={setDay} />
      </div>
      <StyleChoice value={style} onChange={setStyle} />
      <RefusalNote refusal={refusal} />
      <div>
        <Button type="submit" disabled={title.trim() === '' || day === ''}>
          {t('newWorkshop.create')}
        </Button>
      </div>
    </form>
  );
}

/** The style of the workshop changed last; in an empty library, one whose headings gather recommendations under a plan. */
function useUsualStyle(): string {
  const { styles } = useCatalogue();
  const [last] = useShelf().standing;
  const usual =
    styles.find(({ id }) => id === last?.style) ??
    styles.find(
      ({ referenceLine, defaults, blocks }) =>
        referenceLine && defaults.headings && blocks.some(({ block }) => block === 'groups'),
    );
  return (usual ?? styles[0])?.id ?? '';
}
