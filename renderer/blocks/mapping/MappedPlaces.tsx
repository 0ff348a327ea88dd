import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { PlanReference } from '../../../core/model/framework';
import { coverageKey } from '../../../core/queries/coverage';
import { cx } from '../../parts/cx';
import { LinkButton } from '../../parts/LinkButton';
import { useReferenceLabel } from './useReferenceLabel';
import classes from './MappedPlaces.module.css';

interface MappedPlacesProps {
  places: readonly { reference: PlanReference; role?: string }[];
  empty: string;
  /** Another role; absent where there is only one. */
  onRole?: (reference: PlanReference) => void;
  onRemove: (reference: PlanReference) => void;
}

/** The places that the thing selected is mapped to. */
export function MappedPlaces({ places, empty, onRole, onRemove }: MappedPlacesProps) {
  const { t } = useTranslation();
  const describe = useReferenceLabel();
  if (places.length === 0) return <p className="quiet">{empty}</p>;
  return (
    <ul className={classes.list} aria-label={t('mapping.mapped')}>
      {places.map(({ reference, role }) => {
        const label = describe(reference);
        return (
          <li key={coverageKey(reference)} className={cx('line', classes.place)}>
            <span className={classes.label}>{label}</span>
            {role !== undefined && onRole && (
              <LinkButton onPress={() => onRole(reference)}>{role}</LinkButton>
            )}
            <button
              type="button"
              className="square quiet"
              aria-label={t('mapping.remove', { place: label })}
              onClick={() => onRemove(reference)}
            >
              <IconX size={14} aria-hidden />
            </button>
          </li>
        );
      })}
    </ul>
  );
}
