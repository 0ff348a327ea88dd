import { useVirtualizer } from '@tanstack/react-virtual';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { delegationName } from '../../../core/directory/delegations';
import type { Delegation, Participant } from '../../../core/model/participation';
import type { DelegationPeople } from '../../../core/participants/byDelegation';
import { useInterfaceLanguage } from '../../locales/labels';
import { useCatalogue } from '../../state/ledgers';
import { cx } from '../../parts/cx';
import { PersonRow } from './PersonRow';
import classes from './PeoplePage.module.css';

/** A forum has more people than a page can draw at once; then only those in sight are drawn, in a box that scrolls. */
const MAX_AT_ONCE = 500;

/** The people, each under the name of their delegation. */
export function PeopleByDelegation({ groups }: { groups: DelegationPeople[] }) {
  const count = groups.reduce((sum, { people }) => sum + people.length, 0);
  if (count > MAX_AT_ONCE) return <Scrolling groups={groups} />;
  return groups.map(({ delegation, people }) => (
    <div key={delegation?.id ?? ''} className={classes.group}>
      <Heading delegation={delegation} />
      {people.map((person) => (
        <PersonRow key={person.id} person={person} />
      ))}
    </div>
  ));
}

type Line = { delegation: Delegation | undefined; person?: Participant };

function Scrolling({ groups }: { groups: DelegationPeople[] }) {
  const { t } = useTranslation();
  const [scroller, setScroller] = useState<HTMLDivElement | null>(null);
  const lines = useMemo(
    () =>
      groups.flatMap(({ delegation, people }): Line[] => [
        { delegation },
        ...people.map((person) => ({ delegation, person })),
      ]),
    [groups],
  );
  // The list asks for lines by index; each is its own component.
  // eslint-disable-next-line react-hooks/incompatible-library
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller,
    estimateSize: (index) => (lines[index]?.person ? 41 : 28),
    overscan: 10,
  });
  return (
    <div
      ref={setScroller}
      className={classes.scroller}
      tabIndex={0}
      role="region"
      aria-label={t('prepare.sections.people')}
    >
      <div className={classes.all} style={{ blockSize: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ key, index, start }) => {
          const line = lines[index];
          return (
            <div
              key={key}
              ref={virtual.measureElement}
              data-index={index}
              className={classes.line}
              style={{ transform: `translateY(${start}px)` }}
            >
              {line?.person ? <PersonRow person={line.person} /> : <Heading delegation={line?.delegation} />}
            </div>
          );
        })}
      </div>
    </div>
  );
}

function Heading({ delegation }: { delegation: Delegation | undefined }) {
  const { t } = useTranslation();
  const language = useInterfaceLanguage();
  const { directory } = useCatalogue();
  return (
    <h2 className={cx('hint ruled', classes.delegation)}>
      {delegation ? delegationName(delegation, language, directory) : t('participants.withoutDelegation')}
    </h2>
  );
}
