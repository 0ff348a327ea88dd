import {
  IconArchive,
  IconBooks,
  IconFileCheck,
  IconPencil,
  IconPresentation,
  IconSettings,
  IconAdjustments,
  type Icon,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { cx } from '../parts/cx';
import { formatRoute, PLACES, useView, type Place } from '../state/view';
import { PLACES_WITHOUT_WORKSHOP } from './screens';
import classes from './Rail.module.css';

const ICONS: Record<Place, Icon> = {
  library: IconBooks,
  prepare: IconAdjustments,
  room: IconPresentation,
  desk: IconPencil,
  issue: IconFileCheck,
  archive: IconArchive,
  settings: IconSettings,
};

/** Navigation: Prepare, Room, Desk, Issue, Archive; workshops above, settings below. */
export function Rail() {
  const { t } = useTranslation();
  return (
    <nav className={classes.rail} aria-label={t('shell.rail')}>
      <ul className={classes.list}>
        <RailItem place="library" />
        {PLACES.map((place) => (
          <RailItem key={place} place={place} />
        ))}
        <RailItem place="settings" />
      </ul>
    </nav>
  );
}

function RailItem({ place }: { place: Place }) {
  const { t } = useTranslation();
  const current = useView((view) => view.place === place);
  const workshop = useView((view) => view.workshop);
  const possible = workshop !== undefined || PLACES_WITHOUT_WORKSHOP.includes(place);
  const Icon = ICONS[place];
  const label = t(`shell.places.${place}`);
  const inside = (
    <>
      <Icon size={22} stroke={1.6} aria-hidden />
      <span>{label}</span>
    </>
  );
  return (
    <li className={place === 'library' ? classes.first : place === 'settings' ? classes.last : undefined}>
      {possible ? (
        <a
          href={formatRoute({
            place,
            section: undefined,
            workshop: place === 'library' ? undefined : workshop,
          })}
          className={cx(classes.item, current && classes.current)}
          aria-current={current ? 'page' : undefined}
        >
          {inside}
        </a>
      ) : (
        <span
          role="link"
          aria-disabled
          className={cx(classes.item, classes.closed)}
          title={t('shell.openFirst')}
        >
          {inside}
        </span>
      )}
    </li>
  );
}
