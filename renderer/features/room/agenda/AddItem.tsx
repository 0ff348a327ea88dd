import { Button, Checkbox, NumberInput, Select } from '@mantine/core';
import { useState, type FormEvent, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { usualMinutes } from '../../../../core/programme/usualMinutes';
import { useInterfaceLanguage } from '../../../locales/labels';
import { shortDay } from '../../../parts/formatTime';
import { cx } from '../../../parts/cx';
import { KeptInput } from '../../../parts/KeptInput';
import { RefusalNote } from '../../../parts/RefusalNote';
import { isUnsure, NOTHING, type Chosen } from '../../../parts/TypedSelect';
import { Private } from '../../../blocks/roomSafe/Private';
import { useRoomSafe } from '../../../state/roomSafe';
import { draftKeys } from '../../../state/draftKeys';
import { useDraftLine } from '../../../state/useDraftOf';
import { useCommand } from '../../../state/commands';
import { useWorkshop } from '../../../state/ledgers';
import { ModeratorField } from './ModeratorField';
import { presidingOf } from '../../../blocks/presiding/presidingValue';
import classes from './AddItem.module.css';
import columns from './AgendaColumns.module.css';

interface AddItemProps {
  line: RefObject<HTMLInputElement | null>;
  /** Nothing is on the agenda yet: the line has the keyboard. Later, letters are keys of the agenda. */
  isFirst: boolean;
  /** The days of the programme. */
  days: readonly string[];
  /** What is typed is a break. */
  isBreak: boolean;
  onKind: (isBreak: boolean) => void;
}

/** A title and Enter, with a moderator and minutes on the way or without: the next item is ready to be typed. */
export function AddItem({ line, isFirst, days, isBreak, onKind }: AddItemProps) {
  const { t } = useTranslation();
  const { languages } = useWorkshop('languages');
  const language = languages[0] ?? 'en';
  const shown = useInterfaceLanguage();
  const { run, refusal } = useCommand();
  const { typed: title, type, send } = useDraftLine(draftKeys.newAgendaItem);
  // Items go on with the length that was typed last; a break is as long as a break, whatever the item before it.
  const [lasting, setLasting] = useState<{ item?: number | string; break?: number | string }>({});
  const kind = isBreak ? 'break' : 'item';
  const usual = usualMinutes(isBreak ? 'break' : undefined, title);
  const minutes = lasting[kind] ?? usual;
  const [lastDay, setDay] = useState<string>();
  // The day that was chosen last, as long as there is one.
  const day = lastDay !== undefined && days.includes(lastDay) ? lastDay : days[0];
  const [chosen, setChosen] = useState<Chosen>(NOTHING);
  // Who was named before the desk was made room-safe is not sent unseen.
  const isSafe = useRoomSafe();
  const moderator = isSafe || isBreak ? NOTHING : chosen;
  const add = async (event: FormEvent) => {
    event.preventDefault();
    const text = title.trim();
    if (text === '' || isUnsure(moderator)) return;
    // At once, for what is typed before the answer; a moderator's field that is left takes who was named.
    line.current?.focus();
    const done = await send(() =>
      run('agenda.add', {
        language,
        ...(days.length > 1 && day !== undefined && { day }),
        ...(isBreak && { kind: 'break' as const }),
        title: [{ type: 'text', text }],
        plannedMinutes: typeof minutes === 'number' ? minutes : usual,
        ...(moderator.id !== undefined && presidingOf(moderator.id, language)),
      }),
    );
    if (!done) return;
    onKind(false);
    setLasting(({ item }) => ({ ...(item !== undefined && { item }) }));
    setChosen((now) => (now.id === moderator.id ? NOTHING : now));
  };
  return (
    <form className={cx(columns.columns, classes.add)} onSubmit={(event) => void add(event)}>
      <div className={columns.fields}>
        <KeptInput
          ref={line}
          className={classes.title ?? ''}
          label={t('room.addItem')}
          placeholder={t(isBreak ? 'room.addBreakExample' : 'room.addItemExample')}
          line={{ typed: title, type }}
          maxLength={2_000}
          autoFocus={isFirst}
          onKeyDown={(event) => {
            if (event.key === 'Escape' && title === '') document.getElementById('work')?.focus();
          }}
        />
        {/* Nobody moderates a coffee. */}
        {!isBreak && (
          <Private>
            <ModeratorField className={columns.moderator} chosen={chosen} onChange={setChosen} />
          </Private>
        )}
        <NumberInput
          className={columns.minutes ?? ''}
          label={t('room.minutes')}
          value={minutes}
          min={0}
          max={1440}
          allowDecimal={false}
          onChange={(typed) => setLasting((each) => ({ ...each, [kind]: typed }))}
        />
        {days.length > 1 && (
          <Select
            className={columns.day ?? ''}
            label={t('room.day')}
            value={day ?? null}
            data={days.map((each) => ({ value: each, label: shortDay(each, shown) }))}
            onChange={(each) => each !== null && setDay(each)}
          />
        )}
        <Checkbox
          className={columns.kind ?? ''}
          label={t('room.break')}
          checked={isBreak}
          onChange={({ currentTarget: { checked } }) => onKind(checked)}
        />
      </div>
      <Button className={classes.button ?? ''} type="submit" disabled={title.trim() === ''}>
        {t('common.add')}
      </Button>
      <div className={classes.refusal}>
        <RefusalNote refusal={refusal} />
      </div>
    </form>
  );
}
