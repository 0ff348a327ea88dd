import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../../core/model/language';
import type { Recommendation } from '../../../../core/model/recommendation';

import type { useCommand } from '../../../state/commands';
import { useDelegationName } from '../../../blocks/delegations/useDelegationName';
import { plainTextOf } from '../plainTextOf';
import { ReservationForm } from './ReservationForm';
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
  const { id, reservations } = recommendation;
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
      <ReservationForm id={id} language={language} run={run} />
    </section>
  );
}
