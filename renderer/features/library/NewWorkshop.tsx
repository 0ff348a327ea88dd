import { Button } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { isRefusal, type Refusal } from '../../../core/messages/refusal';
import { Actions } from '../../parts/Actions';
import { DayField } from '../../parts/DayField';
import { Dialog } from '../../parts/Dialog';
import { KeptInput } from '../../parts/KeptInput';
import { KeptNote } from '../../parts/KeptNote';
import { useKeptMessage } from '../../parts/useKeptMessage';
import { RefusalNote } from '../../parts/RefusalNote';
import { useInterfaceLanguage } from '../../locales/labels';
import { StyleChoice } from '../../blocks/document/StyleChoice';
import { desk } from '../../state/bridge';
import { formKeys } from '../../state/draftKeys';
import { useKeptForm } from '../../state/useKeptForm';
import { useCatalogue } from '../../state/ledgers';
import { go } from '../../state/view';
import { useWorkshopList } from './workshopList';
import { today } from '../../parts/today';

/** A title, a date and a place are enough to begin; all of it can be changed under Prepare. */
export function NewWorkshop({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Dialog opened={opened} onClose={onClose} title={t('newWorkshop.title')} isWide>
      <NewWorkshopForm onCancel={onClose} />
    </Dialog>
  );
}

function NewWorkshopForm({ onCancel }: { onCancel: () => void }) {
  const { t } = useTranslation();
  const language = useInterfaceLanguage();
  const usual = useUsualStyle();
  // No workshop is there yet to keep them beside: this window holds them.
  const form = useKeptForm(formKeys.newWorkshop, { title: '', place: '', day: today(), style: usual }, true);
  useKeptMessage(form);
  const [title, place, day] = [form.text('title').trim(), form.text('place').trim(), form.text('day')];
  const [refusal, setRefusal] = useState<Refusal>();
  const [asked, setAsked] = useState(false);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (title === '' || day === '') return;
    await form.send(async () => {
      const answer = await desk().api.createWorkshop({
        title,
        language,
        style: form.text('style'),
        startsOn: day,
        endsOn: day,
        place,
        timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      });
      if (isRefusal(answer)) setRefusal(answer);
      else go('prepare', { workshop: answer.workshop });
      return !isRefusal(answer);
    });
  };

  return (
    <form onSubmit={(event) => void submit(event)} className="stack gap-4">
      <KeptNote form={form} />
      <KeptInput
        label={t('newWorkshop.name')}
        placeholder={t('newWorkshop.namePlaceholder')}
        line={form.line('title')}
        maxLength={2000}
        error={asked && title === '' ? t('newWorkshop.nameFirst') : undefined}
        data-autofocus
      />
      <div className="stack gap-4 twoToOne">
        <KeptInput label={t('newWorkshop.place')} line={form.line('place')} maxLength={300} />
        <DayField label={t('newWorkshop.day')} value={day} onSave={form.line('day').type} />
      </div>
      <StyleChoice value={form.text('style')} onChange={form.line('style').type} />
      <RefusalNote refusal={refusal} />
      <Actions>
        <Button variant="default" onClick={onCancel}>
          {t('common.cancel')}
        </Button>
        <Button type="submit">{t('newWorkshop.create')}</Button>
      </Actions>
    </form>
  );
}

/** The style of the workshop changed last; in an empty library, one whose headings gather recommendations under a plan. */
function useUsualStyle(): string {
  const { styles } = useCatalogue();
  const [last] = useWorkshopList().standing;
  const usual =
    styles.find(({ id }) => id === last?.style) ??
    styles.find(
      ({ referenceLine, defaults, blocks }) =>
        referenceLine && defaults.headings && blocks.some(({ block }) => block === 'groups'),
    );
  return (usual ?? styles[0])?.id ?? '';
}
