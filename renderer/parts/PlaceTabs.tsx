import { formatRoute, useView, type Place } from '../state/view';
import { cx } from './cx';
import classes from './Tabs.module.css';

interface PlaceTabsProps {
  place: Place;
  label: string;
  current: string;
  sections: readonly { id: string; label: string }[];
}

/** The parts of a place, as links in a line at its top. */
export function PlaceTabs({ place, label, current, sections }: PlaceTabsProps) {
  const workshop = useView((view) => view.workshop);
  return (
    <nav className={classes.tabs} aria-label={label} data-sideways>
      {sections.map(({ id, label: text }) => (
        <a
          key={id}
          href={formatRoute({ place, section: id, workshop })}
          className={cx(classes.tab, id === current && classes.current)}
          data-label={text}
          aria-current={id === current ? 'page' : undefined}
        >
          {text}
        </a>
      ))}
    </nav>
  );
}
