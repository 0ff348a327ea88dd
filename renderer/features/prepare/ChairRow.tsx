import { ActionIcon, Select } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { chairRoleSchema, type Chair } from '../../../core/model/chair';
import { LANGUAGE_TAGS } from '../../../core/model/language';
import { presidingOf, textOfValue, valueOfPresiding } from '../../blocks/presiding/presidingValue';
import { cx } from '../../parts/cx';
import { SavedInput } from '../../parts/SavedInput';
import { SavedSelect } from '../../parts/SavedSelect';
import { useWorkshop } from '../../state/ledgers';
import { showToast } from '../../state/toasts';
import { useChairChoices, whoOf } from './useChairChoices';
import classes from './ChairRow.module.css';

interface ChairRowProps {
  chair: Chair;
  chairs: readonly Chair[];
  onSave: (chairs: Chair[]) => Promise<boolean>;
}

/** One of those who chair: role, name, printed words in each language, place, and away. */
export function ChairRow({ chair, chairs, onSave }: ChairRowProps) {
  const { t } = useTranslation();
  const { languages } = useWorkshop('languages');
  const choices = useChairChoices();
  const language = languages[0] ?? 'en';
  const at = chairs.indexOf(chair);
  const body = 'body' in chair ? chair.body : undefined;
  const person = 'person' in chair ? chair.person : undefined;
  const value = valueOfPresiding(
    { ...(person !== undefined && { moderator: person }), ...(body && { moderatedBy: body }) },
    language,
  );
  const put = (next: Chair) => onSave(chairs.map((each) => (each.id === chair.id ? next : each)));
  const move = (by: 1 | -1) => {
    const others = chairs.filter((each) => each.id !== chair.id);
    others.splice(at + by, 0, chair);
    void onSave(others);
  };
  const remove = async () => {
    if (await onSave(chairs.filter((each) => each.id !== chair.id)))
      showToast({ text: t('prepare.chairRemoved'), undo: true });
  };
  return (
    <li className={cx('line gap-2', classes.row)}>
      <div className={cx('line wraps gap-2 grow', classes.row)}>
        <Select
          className={classes.role ?? ''}
          label={t('prepare.chairRole')}
          value={chair.role}
          allowDeselect={false}
          data={chairRoleSchema.options.map((role) => ({
            value: role,
            label: t(`prepare.chairRoles.${role}`),
          }))}
          onChange={(role) => {
            const chosen = chairRoleSchema.safeParse(role).data;
            if (chosen && chosen !== chair.role) void put({ ...chair, role: chosen });
          }}
        />
        <SavedSelect
          {...choices}
          className={classes.name}
          label={t('prepare.chairName')}
          labelOf={textOfValue}
          value={value}
          onSave={(taken) => put({ id: chair.id, role: chair.role, ...whoOf(presidingOf(taken, language)) })}
        />
        {body &&
          'text' in body &&
          languages
            .filter((each) => each !== language)
            .map((each) => (
              <SavedInput
                key={each}
                label={t('prepare.inLanguage', {
                  label: t('prepare.chairName'),
                  language: t(`common.languages.${each}`),
                })}
                value={body.text[each] ?? ''}
                lang={LANGUAGE_TAGS[each]}
                maxLength={300}
                onSave={(text) =>
                  put({ id: chair.id, role: chair.role, body: { text: { ...body.text, [each]: text } } })
                }
              />
            ))}
      </div>
      <span className={cx('line', classes.end)}>
        <ActionIcon aria-label={t('common.moveUp')} disabled={at === 0} onClick={() => move(-1)}>
          <IconArrowUp size={16} />
        </ActionIcon>
        <ActionIcon
          aria-label={t('common.moveDown')}
          disabled={at === chairs.length - 1}
          onClick={() => move(1)}
        >
          <IconArrowDown size={16} />
        </ActionIcon>
        <ActionIcon aria-label={t('common.remove')} onClick={() => void remove()}>
          <IconTrash size={16} />
        </ActionIcon>
      </span>
    </li>
  );
}
