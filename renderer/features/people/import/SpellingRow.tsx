import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { inOrder } from '../../../../core/model/order';
import type { Spelling } from '../../../../core/participants/outcome';
import { SavedSelect } from '../../../parts/SavedSelect';
import { useInterfaceLanguage } from '../../../locales/labels';
import { useCatalogue, useWorkshop } from '../../../state/ledgers';
import { cx } from '../../../parts/cx';
import { readOtherwise, useList } from './listStore';
import { choiceOf, FREE, spellingChoices, valueOf } from './spellingChoices';
import classes from './Spellings.module.css';

/** One spelling, how many rows have it, and the delegation that is meant. */
export function SpellingRow({ spelling }: { spelling: Spelling }) {
  const { t } = useTranslation();
  const language = useInterfaceLanguage();
  const { directory } = useCatalogue();
  const { delegations } = useWorkshop();
  const choices = useList(({ options }) => options.choices);
  const { key, text, rows, doubt, candidates, chosen } = spelling;

  const asWritten = { value: FREE, label: t('importList.asWritten', { text }) };
  const field = spellingChoices({
    delegations: inOrder(Object.values(delegations)),
    directory,
    language,
    candidates,
    asWritten,
    isLast: doubt === 'several',
    note: (where) => t(`importList.${where}`),
  });
  const settled = chosen !== null;
  const Icon = settled ? IconCircleCheck : IconAlertTriangle;

  return (
    <li
      className={cx('stack gap-3 ruled', classes.row)}
      data-urgent={(doubt === 'several' && !settled) || undefined}
    >
      <Icon size={16} aria-hidden className={classes.icon} />
      <span className="strong">
        {text}{' '}
        <span className={cx('hint', classes.count)}>{t('importList.spellingRows', { count: rows })}</span>
      </span>
      <span className={cx('hint', classes.doubt)}>{!settled && t(`importList.doubts.${doubt}`)}</span>
      <SavedSelect
        {...field}
        size="xs"
        label={t('importList.meant', { text })}
        isLabelHidden
        placeholder={doubt === 'several' ? t('importList.chooseWhich') : asWritten.label}
        several={t('participants.chooseOne')}
        none={t('importList.notKnown')}
        value={chosen ? valueOf(chosen) : undefined}
        onSave={async (value) => {
          await readOtherwise({ choices: { ...choices, [key]: choiceOf(value) } });
          return true;
        }}
      />
    </li>
  );
}
