import { Button, Select } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../../core/model/language';
import type { Recommendation } from '../../../../core/model/recommendation';
import { useDelegationOptions } from '../../../blocks/delegations/useDelegationOptions';
import { KeptInput } from '../../../parts/KeptInput';
import { draftKeys } from '../../../state/draftKeys';
import { useDraftLine } from '../../../state/useDraftOf';
import type { useCommand } from '../../../state/commands';
import { useDelegationName } from '../speakers/useDelegationName';
import { plainTextOf } from '../plainTextOf';
import { cx } from '../../../parts/cx';
import classes from './Reservations.module.css';

interface ReservationsProps {
  recommendation: Recommendation;
  language: Language;
  run: ReturnType<typeof useCommand>['run'];
}

/** Who reserves, in their own words, and whether the reservation still stands. */
export function Reservations({ recommendation, language, run }: ReservationsProps) {
  const { t } = useTranslation();
  const nameOf = useDelegationName();
  const options = useDelegationOptions();
  const { id, reservations } = recommendation;
  const [delegation, setDelegation] = useState<string | null>(null);
  const { typed, type, send } = useDraftLine(draftKeys.reservation(id));
  const text = typed.trim();
  const enter = async () => {
    if (delegation === null || text === '') return;
    const nodes = [{ type: 'text' as const, text }];
    await send(() => run('reservation.enter', { id, delegation, language, nodes }));
  };
  return (
    <section aria-label={t('agreement.reservations')}>
      <h3>{t('agreement.reservations')}</h3>
      {reservations.map((reservation) => {
        const open = reservation.state === 'open';
        return (
          <div
            key={reservation.id}
            className={cx('line spread gap-3', classes.reservation)}
            data-lifted={!open || undefined}
          >
            <p>
              <strong>{nameOf(reservation.delegation)}</strong> {plainTextOf(reservation.wording, language)}
              {!open && ` · ${t('agreement.lifted')}`}
            </p>
            <Button
              size="compact-xs"
              variant="default"
              onClick={() =>
                void run('reservation.setState', {
                  id,
                  reservation: reservation.id,
                  state: open ? 'lifted' : 'open',
                })
              }
            >
              {t(open ? 'agreement.lift' : 'agreement.reopen')}
            </Button>
          </div>
        );
      })}
      <form
        className={cx('line wraps', classes.form)}
        onSubmit={(event) => {
          event.preventDefault();
          void enter();
        }}
      >
        <Select
          size="xs"
          aria-label={t('agreement.whoReserves')}
          placeholder={t('agreement.whoReserves')}
          data={options}
          value={delegation}
          onChange={setDelegation}
          searchable
        />
        <KeptInput
          size="xs"
          className={classes.words ?? ''}
          aria-label={t('agreement.reservationWords')}
          placeholder={t('agreement.reservationWords')}
          line={{ typed, type }}
        />
        <Button type="submit" size="xs" variant="default" disabled={delegation === null || text === ''}>
          {t('agreement.enter')}
        </Button>
      </form>
    </section>
  );
}
