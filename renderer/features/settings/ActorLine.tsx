import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Actor } from '../../../core/model/participation';
import { RefusalNote } from '../../parts/RefusalNote';
import { SavedInput } from '../../parts/SavedInput';
import { useCommand } from '../../state/commands';

const ROLES: readonly Actor['role'][] = ['rapporteur', 'facilitator', 'secretariat'];

/** A person who works here: name and role. */
export function ActorLine({ actor }: { actor: Actor }) {
  const { t } = useTranslation();
  const { run, refusal } = useCommand();
  const { id, name, role } = actor;
  return (
    <div className="stack gap-4 twoToOne">
      <SavedInput
        label={t('welcome.name')}
        value={name}
        maxLength={200}
        onSave={(text) => run('actor.edit', { id, name: text, role })}
      />
      <Select
        label={t('welcome.role')}
        value={role}
        data={ROLES.map((value) => ({ value, label: t(`welcome.roles.${value}`) }))}
        onChange={(value) => {
          const next = ROLES.find((known) => known === value);
          if (next) void run('actor.edit', { id, name, role: next });
        }}
      />
      <RefusalNote refusal={refusal} />
    </div>
  );
}
