import { Button, NumberInput, Select } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { itemUnderWay } from '../../../../core/queries/itemUnderWay';
import { inOrder } from '../../../../core/model/order';
import { EmptyState } from '../../../parts/EmptyState';
import { KeyHint } from '../../../parts/KeyHint';
import { Page } from '../../../parts/Page';
import { RefusalNote } from '../../../parts/RefusalNote';
import { useCommand } from '../../../state/commands';
import { useWorkshop } from '../../../state/ledgers';
import { go } from '../../../state/view';
import { sendingLanguages, sendSlide } from '../../../state/roomStore';
import { plainTextOf } from '../plainTextOf';
import { cx } from '../../../parts/cx';
import { AddSpeaker } from './AddSpeaker';
import { CurrentSpeaker } from './CurrentSpeaker';
import { TurnList } from './TurnList';
import { useSpeakerKeys } from './useSpeakerKeys';
import classes from './SpeakersPage.module.css';

/** The list of speakers of the item under way: two letters and Enter put a delegation on it. */
export function SpeakersPage() {
  const { t } = useTranslation();
  const { agenda, languages } = useWorkshop('agenda', 'languages');
  const { run, refusal } = useCommand();
  const [chosen, setChosen] = useState<string | null>(null);
  const items = inOrder(Object.values(agenda));
  const item = items.find(({ id }) => id === chosen) ?? itemUnderWay(agenda);
  const language = languages[0] ?? 'en';
  const line = useRef<HTMLInputElement>(null);
  useSpeakerKeys(item, run, line);

  if (!item) {
    return (
      <Page titleIsTab title={t('room.sections.speakers')} lede={t('room.speakersLede')}>
        <EmptyState
          title={t('room.speakersNoItem')}
          actions={
            <Button onClick={() => go('room', { section: 'agenda' })}>{t('room.sections.agenda')}</Button>
          }
        >
          {t('room.speakersNoItemText')}
        </EmptyState>
      </Page>
    );
  }
  const turns = inOrder(Object.values(item.turns));
  return (
    <Page
      titleIsTab
      title={t('room.sections.speakers')}
      lede={t('room.speakersLede')}
      actions={
        <Button
          variant="default"
          onClick={() => void sendSlide({ kind: 'speakers', item: item.id, ...sendingLanguages() })}
        >
          {t('room.sendSpeakers')}
        </Button>
      }
    >
      <div className="line wraps gap-3">
        <Select
          className={classes.item ?? ''}
          label={t('room.item')}
          data={items.map(({ id, number, title }) => ({
            value: id,
            label: `${number} ${plainTextOf(title, language)}`,
          }))}
          value={item.id}
          onChange={setChosen}
          allowDeselect={false}
        />
        <NumberInput
          className={classes.limit ?? ''}
          label={t('room.turnMinutes')}
          placeholder={t('room.noLimit')}
          value={item.turnSeconds === undefined ? '' : item.turnSeconds / 60}
          min={0.5}
          max={60}
          step={0.5}
          onChange={(minutes) =>
            void run('agenda.edit', {
              id: item.id,
              turnSeconds: typeof minutes === 'number' && minutes > 0 ? Math.round(minutes * 60) : null,
            })
          }
        />
      </div>
      <CurrentSpeaker item={item} run={run} />
      <AddSpeaker item={item} run={run} line={line} />
      <RefusalNote refusal={refusal} />
      <TurnList item={item} turns={turns} run={run} />
      <p className={cx('hint', classes.keys)}>
        <KeyHint shortcut={{ key: 'a' }} /> {t('room.keyAdd')} · <KeyHint shortcut={{ key: 'n' }} />{' '}
        {t('room.keyNext')} · <KeyHint shortcut={{ key: 's' }} /> {t('room.keyStop')} ·{' '}
        <KeyHint shortcut={{ key: 'x' }} /> {t('room.keySkip')}
      </p>
    </Page>
  );
}
