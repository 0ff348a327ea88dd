import { Select } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { delegationName } from '../../../../core/directory/delegations';
import { pickerNameOf } from '../../../../core/directory/names';
import { inOrder } from '../../../../core/model/order';
import type { DelegationChoice, Spelling } from '../../../../core/participants/outcome';
import { useInterfaceLanguage } from '../../../locales/labels';
import { useCatalogue, useWorkshop } from '../../../state/ledgers';
import { cx } from '../../../parts/cx';
import { readOtherwise, useList } from './listStore';
import classes from './Spellings.module.css';

const FREE = 'free';
const valueOf = (choice: DelegationChoice) =>
  choice.kind === 'free' ? FREE : choice.kind === 'entry' ? `entry ${choice.code}` : `own ${choice.id}`;

function choiceOf(value: string): DelegationChoice {
  const [kind, ...rest] = value.split(' ');
  const named = rest.join(' ');
  if (kind === 'entry') return { kind: 'entry', code: named };
  return kind === 'own' ? { kind: 'delegation', id: named } : { kind: 'free' };
}

/** One spelling, how many rows have it, and the delegation that is meant. */
export function SpellingRow({ spelling }: { spelling: Spelling }) {
  const { t } = useTranslation();
  const language = useInterfaceLanguage();
  const { directory } = useCatalogue();
  const { delegations } = useWorkshop();
  const choices = useList(({ options }) => options.choices);
  const { key, text, rows, doubt, candidates, chosen } = spelling;

  const here = inOrder(Object.values(delegations));
  const codesHere = new Set(here.map(({ code }) => code));
  const likely = directory.entries.filter(({ code }) => candidates.includes(code));
  const byLikelihood = candidates.flatMap((code) => likely.filter((entry) => entry.code === code));
  const rest = directory.entries.filter(({ code }) => !candidates.includes(code) && !codesHere.has(code));
  const entryOption = (entry: (typeof rest)[number]) => ({
    value: `entry ${entry.code}`,
    label: pickerNameOf(entry, language),
  });
  const own = here.filter(({ code }) => code === undefined || !candidates.includes(code));
  const groups = [
    { group: t('importList.couldBe'), items: byLikelihood.map(entryOption) },
    {
      group: t('importList.inWorkshop'),
      items: own.map((each) => ({
        value: `own ${each.id}`,
        label: delegationName(each, language, directory),
      })),
    },
    {
      group: t('importList.inDirectory'),
      items: rest.map(entryOption).sort((a, b) => a.label.localeCompare(b.label, language)),
    },
  ].filter(({ items }) => items.length > 0);
  const asWritten = { value: FREE, label: t('importList.asWritten', { text }) };
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
      <Select
        size="xs"
        searchable
        aria-label={t('importList.meant', { text })}
        placeholder={doubt === 'several' ? t('importList.chooseWhich') : asWritten.label}
        value={chosen ? valueOf(chosen) : null}
        data={doubt === 'several' ? [...groups, asWritten] : [asWritten, ...groups]}
        onChange={(value) => {
          if (value !== null) void readOtherwise({ choices: { ...choices, [key]: choiceOf(value) } });
        }}
      />
    </li>
  );
}
