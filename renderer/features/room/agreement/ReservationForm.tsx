import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../../core/model/language';
import { DelegationField } from '../../../blocks/delegations/DelegationField';
import { useDelegationsMeant } from '../../../blocks/delegations/useDelegationsMeant';
import { cx } from '../../../parts/cx';
import { KeptTextarea } from '../../../parts/KeptTextarea';
import { isUnsure, NOTHING, type Chosen } from '../../../parts/TypedSelect';
import { draftKeys } from '../../../state/draftKeys';
import { useDraftLine } from '../../../state/useDraftOf';
import type { useCommand } from '../../../state/commands';
import classes from './Reservations.module.css';

interface ReservationFormProps {
  /** The recommendation. */
  id: string;
  language: Language;
  run: ReturnType<typeof useCommand>['run'];
}

/**
 * Who reserves, and in which words: both are kept with the recommendation until they are entered. Enter sends, Shift with
 * it begins a new line.
 */
export function ReservationForm({ id, language, run }: ReservationFormProps) {
  const { t } = useTranslation();
  const { meant } = useDelegationsMeant();
  const by = useDraftLine(draftKeys.reservationBy(id));
  const words = useDraftLine(draftKeys.reservation(id));
  const [held, setHeld] = useState<Chosen>(NOTHING);
  const form = useRef<HTMLFormElement>(null);
  const text = words.typed.trim();
  const { resolved } = meant(by.typed);
  const kept: Chosen = {
    typed: by.typed,
    ...(resolved !== undefined && { id: resolved, completed: resolved }),
  };
  // What was chosen in another text, or before a reload, is known by its name alone.
  const chosen = held.typed === by.typed ? held : kept;
  const choose = (next: Chosen) => {
    setHeld(next);
    by.type(next.typed);
  };
  const enter = async () => {
    const { id: delegation } = chosen;
    if (delegation === undefined || text === '') {
      form.current?.querySelector<HTMLElement>(text === '' ? 'textarea' : 'input')?.focus();
      return;
    }
    const nodes = [{ type: 'text' as const, text }];
    await by.send(() => words.send(() => run('reservation.enter', { id, delegation, language, nodes })));
  };
  return (
    <form
      ref={form}
      className={cx('line wraps', classes.form)}
      onSubmit={(event) => {
        event.preventDefault();
        void enter();
      }}
    >
      <DelegationField
        size="xs"
        className={classes.who}
        label={t('agreement.whoReserves')}
        isLabelHidden
        placeholder={t('agreement.whoReserves')}
        chosen={chosen}
        onChange={choose}
      />
      <KeptTextarea
        size="xs"
        className={classes.words ?? ''}
        aria-label={t('agreement.reservationWords')}
        placeholder={t('agreement.reservationWords')}
        lang={language}
        minRows={1}
        line={words}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
          event.preventDefault();
          form.current?.requestSubmit();
        }}
      />
      <Button
        type="submit"
        size="xs"
        variant="default"
        disabled={text === '' && (by.typed === '' || isUnsure(chosen))}
      >
        {t('agreement.enter')}
      </Button>
    </form>
  );
}
