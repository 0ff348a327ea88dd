import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { runCommand } from '../../state/commands';
import { useLibrary } from '../../state/ledgers';
import { cx } from '../../parts/cx';
import classes from './KnownPeople.module.css';

/** People who are known here already, as after going on from a second copy: one press, instead of a name typed anew. */
export function KnownPeople() {
  const { t } = useTranslation();
  const { actors } = useLibrary('actors');
  const known = Object.values(actors).sort((a, b) => a.addedAt.localeCompare(b.addedAt));
  if (known.length === 0) return null;
  return (
    <div className={cx('line wraps', classes.people)} role="group" aria-label={t('shell.changePerson')}>
      {known.map(({ id, name, role }) => (
        <Button key={id} variant="default" onClick={() => void runCommand('settings.workAs', { actor: id })}>
          {name}, {t(`common.roles.${role}`)}
        </Button>
      ))}
    </div>
  );
}
