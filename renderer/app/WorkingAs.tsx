import { Menu } from '../parts/Menu';
import { IconCheck, IconChevronDown, IconPencilPause, IconUserPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRoomSafe } from '../state/roomSafe';
import { runCommand } from '../state/commands';
import { findDrafts } from '../state/drafts';
import { useActor, useLibrary } from '../state/ledgers';
import { useView } from '../state/view';
import { cx } from '../parts/cx';
import { AddActor } from './AddActor';
import { OthersTextsDialog, useOthersTexts } from './OthersTexts';
import classes from './WorkingAs.module.css';

/** Menu of who is working; changing it takes two clicks, because the laptop is shared. */
export function WorkingAs() {
  const { t } = useTranslation();
  const library = useLibrary('actors');
  const actor = useActor();
  const [adding, setAdding] = useState(false);
  const [reading, setReading] = useState<string>();
  const others = useOthersTexts();
  const workshop = useView((view) => view.workshop);
  // What they say is not for the room.
  const isSafe = useRoomSafe();
  const actors = Object.values(library.actors).sort((a, b) => a.addedAt.localeCompare(b.addedAt));
  const role = (name: keyof typeof roleKeys) => t(roleKeys[name]);
  const label = actor
    ? t('shell.workingAs', { name: actor.name, role: role(actor.role) })
    : t('shell.workingAsNobody');

  return (
    <>
      <Menu
        position="bottom-end"
        width={260}
        onOpen={() => workshop !== undefined && void findDrafts(workshop)}
      >
        <Menu.Target>
          <button
            type="button"
            className={cx('line hovers', classes.button)}
            aria-label={label}
            title={label}
          >
            {actor && (
              <span className={classes.initials} aria-hidden>
                {initials(actor.name)}
              </span>
            )}
            <span className={classes.name}>{actor?.name ?? t('shell.workingAsNobody')}</span>
            {actor && <span className={cx('quiet', classes.role)}>{role(actor.role)}</span>}
            <IconChevronDown size={14} aria-hidden />
          </button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>{t('shell.changePerson')}</Menu.Label>
          {actors.map(({ id, name, role: itsRole }) => (
            <Menu.Item
              key={id}
              rightSection={id === actor?.id ? <IconCheck size={16} aria-hidden /> : undefined}
              onClick={() => void runCommand('settings.workAs', { actor: id })}
            >
              {name}, {role(itsRole)}
            </Menu.Item>
          ))}
          {!isSafe &&
            others.map(({ actor: id, name, texts }) => (
              <Menu.Item
                key={id}
                leftSection={<IconPencilPause size={16} aria-hidden />}
                onClick={() => setReading(id)}
              >
                {t('shell.othersTexts', { count: texts.length, name })}
              </Menu.Item>
            ))}
          <Menu.Divider />
          <Menu.Item leftSection={<IconUserPlus size={16} aria-hidden />} onClick={() => setAdding(true)}>
            {t('shell.addPerson')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <OthersTextsDialog
        of={others.find(({ actor: id }) => id === reading)}
        onClose={() => setReading(undefined)}
      />
      <AddActor opened={adding} onClose={() => setAdding(false)} />
    </>
  );
}

/** "AD" for Awa Diop: the first letters of the first and the last word. */
function initials(name: string): string {
  const words = name.split(/\s+/u).filter(Boolean);
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words;
  return ends.map((word = '') => [...word][0]?.toUpperCase() ?? '').join('');
}

const roleKeys = {
  facilitator: 'common.roles.facilitator',
  rapporteur: 'common.roles.rapporteur',
  secretariat: 'common.roles.secretariat',
} as const;
