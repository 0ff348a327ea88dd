import { IconStarFilled } from '@tabler/icons-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Participant } from '../../../core/model/participation';
import { officeOf, titledName } from '../../../core/participants/printed';
import { ListRow } from '../../parts/ListRow';
import { select, useView } from '../../state/view';
import classes from './PeoplePage.module.css';

/** One person of the list, who opens in the side panel. */
export const PersonRow = memo(function PersonRow({ person }: { person: Participant }) {
  const { t } = useTranslation();
  const selected = useView((view) => view.selected?.kind === 'participant' && view.selected.id === person.id);
  return (
    <ListRow
      selected={selected}
      onSelect={() => select({ kind: 'participant', id: person.id })}
      end={
        person.head && (
          <span className={classes.head}>
            <IconStarFilled size={12} aria-hidden /> {t('participants.head')}
          </span>
        )
      }
    >
      {/* The space keeps the two apart for those who hear them. */}
      <span className={classes.name}>{titledName(person)}</span>{' '}
      <span className={classes.facts}>{officeOf(person)}</span>
    </ListRow>
  );
});
