import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WorkshopListEntry } from '../../../core/model/library';
import { Disclosure } from '../../parts/Disclosure';
import { ListRow } from '../../parts/ListRow';
import { RefusalNote } from '../../parts/RefusalNote';
import { useCommand } from '../../state/commands';
import { formatRoute } from '../../state/view';
import { useWorkshopName } from '../../blocks/workshops/workshopName';
import classes from './Bin.module.css';

/** Workshops put in the bin; nothing there is lost, each can be brought back. */
export function Bin({ entries }: { entries: WorkshopListEntry[] }) {
  const { t } = useTranslation();
  const nameOf = useWorkshopName();
  const { run, refusal } = useCommand();
  const [open, setOpen] = useState(false);
  if (entries.length === 0) return null;
  return (
    <section className={classes.bin}>
      <Disclosure opened={open} onToggle={setOpen}>
        {t('library.binTitle', { count: entries.length })}
      </Disclosure>
      <RefusalNote refusal={refusal} />
      {open &&
        entries.map((entry) => (
          <ListRow
            key={entry.id}
            end={
              <>
                <Button
                  variant="subtle"
                  color="gray"
                  size="xs"
                  component="a"
                  href={formatRoute({ place: 'archive', section: 'after', workshop: entry.id })}
                >
                  {t('library.binnedPeople')}
                </Button>
                <Button
                  variant="default"
                  size="xs"
                  onClick={() => void run('workshop.unbin', { id: entry.id })}
                >
                  {t('library.restore')}
                </Button>
              </>
            }
          >
            {nameOf(entry)}
          </ListRow>
        ))}
    </section>
  );
}
