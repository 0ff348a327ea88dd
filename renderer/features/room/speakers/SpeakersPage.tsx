import { Button, NumberInput, Select } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { itemUnderWay } from '../../../../core/queries/itemUnderWay';
import { inOrder } from '../../../../core/model/order';
import { agendaNumbers } from '../../../../core/queries/agendaNumbers';
import { programmeOrder } from '../../../../core/queries/programmeOrder';
import { EmptyState } from '../../../parts/EmptyState';
import { KeyHint } from '../../../parts/KeyHint';
import { Note } from '../../../parts/Note';
import { Page } from '../../../parts/Page';
import { useCommand } from '../../../state/commands';
import { useWorkshop } from '../../../state/ledgers';
import { go } from '../../../state/view';
import { sendingLanguages, sendSlide } from '../../../state/roomStore';
import { plainTextOf } from '../plainTextOf';
import { cx } from '../../../parts/cx';
import { AddSpeaker, type AskedFor } from './AddSpeaker';
import { CurrentSpeaker } from './CurrentSpeaker';
import { turnControls } from './turnControls';
import { TurnList } from './TurnList';
import { useSpeakerKeys } from './useSpeakerKeys';
import classes from './SpeakersPage.module.css';

const KEYS = [
  { key: 'a', does: 'room.keyAdd' },
  { key: 'n', does: 'room.keyNext' },
  { key: 'p', does: 'room.keyPauseTurn' },
  { key: 'e', does: 'room.keyOneMinute' },
  { key: 's', does: 'room.keyStop' },
  { key: 'r', does: 'room.asked.reply' },
  { key: 'o', does: 'room.asked.order' },
  { key: 'c', does: 'room.keyClose' },
  { key: 'x', does: 'room.keySkip' },
] as const;

/** The list of speakers of the item under way: two letters and Enter put a delegation on it. */
export function SpeakersPage() {
  const { t } = useTranslation();
  const workshop = useWorkshop('agenda', 'languages', 'meeting');
  const { languages } = workshop;
  const { run, refusal } = useCommand();
  const [chosen, setChosen] = useState<string | null>(null);
  const programme = programmeOrder(workshop);
  const numbers = agendaNumbers(programme);
  const items = programme.filter(({ kind }) => kind !== 'break');
  const item = items.find(({ id }) => id === chosen) ?? itemUnderWay(workshop);
  const language = languages[0] ?? 'en';
  const line = useRef<HTMLInputElement>(null);
  const [askedFor, setAskedFor] = useState<AskedFor>('floor');
  const controls = turnControls(item, run);
  useSpeakerKeys({ item, run, controls, line, onAskFor: setAskedFor });

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
        <>
          <Button
            variant="default"
            onClick={controls.closeList}
            rightSection={<KeyHint shortcut={{ key: 'c' }} />}
          >
            {t(item.listClosed ? 'room.openList' : 'room.closeList')}
          </Button>
          <Button
            variant="default"
            onClick={() => void sendSlide({ kind: 'speakers', item: item.id, ...sendingLanguages() })}
          >
            {t('room.sendSpeakers')}
          </Button>
        </>
      }
    >
      <div className="line wraps gap-3">
        <Select
          className={classes.item ?? ''}
          label={t('room.item')}
          data={items.map(({ id, title }) => ({
            value: id,
            label: `${numbers.get(id)} ${plainTextOf(title, language)}`,
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
      <CurrentSpeaker item={item} run={run} controls={controls} />
      <div className="stack gap-3">
        {item.listClosed && (
          <Note meaning="gap" role="status">
            {t('room.listClosed')}
          </Note>
        )}
        <AddSpeaker
          item={item}
          run={run}
          refusal={refusal}
          line={line}
          askedFor={askedFor}
          onAskFor={setAskedFor}
        />
        <TurnList item={item} turns={turns} run={run} />
      </div>
      <p className={cx('hint', classes.keys)}>
        {KEYS.map(({ key, does }, index) => (
          <span key={key}>
            {index > 0 && ' · '}
            <KeyHint shortcut={{ key }} /> {t(does)}
          </span>
        ))}
      </p>
    </Page>
  );
}
