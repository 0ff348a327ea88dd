import { IconAlertTriangle, IconCheck, IconCircleX, IconInfoCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { selectionOf } from '../../blocks/document/selection';
import { RefusalNote } from '../../parts/RefusalNote';
import { go, select } from '../../state/view';
import type { Source } from '../../blocks/document/source';
import type { Check, Spot } from './readiness';
import classes from './CheckList.module.css';

/** Checks that are said even when all is well, because people look for them. */
const SAID = ['fields', 'missing', 'stale', 'unmapped'] as const;
const ICONS = {
  stops: IconCircleX,
  marked: IconAlertTriangle,
  look: IconAlertTriangle,
  know: IconInfoCircle,
};

/** What is still to be settled, each with the way to its place; then what is fine. */
export function CheckList({ checks, language }: { checks: readonly Check[]; language: string }) {
  const { t } = useTranslation();
  const open = checks.filter(({ count }) => count > 0);
  const fine = SAID.filter((id) => checks.some((check) => check.id === id && check.count === 0));
  return (
    <ul className={classes.list}>
      {open.map((check) => (
        <OpenCheck key={check.id} check={check} language={language} />
      ))}
      {fine.map((id) => (
        <li key={id} className={classes.check} data-weight="fine">
          <IconCheck size={20} aria-hidden className={classes.icon} />
          <p>{t(`issue.fine.${id}`, { language })}</p>
        </li>
      ))}
    </ul>
  );
}

/** One thing still to be settled: what, how, and where. `language` is the name of the one it speaks of. */
export function OpenCheck({ check, language }: { check: Check; language: string }) {
  const { t } = useTranslation();
  const { id, weight, count, spots, refusals = [] } = check;
  const Icon = ICONS[weight];
  return (
    <li className={classes.check} data-weight={weight}>
      <Icon size={20} aria-hidden className={classes.icon} />
      <div>
        <p className={classes.what}>{t(`issue.checks.${id}`, { count, language })}</p>
        <p className={classes.todo}>{t(`issue.todo.${id}`)}</p>
        {refusals.map((refusal, index) => (
          <RefusalNote key={index} refusal={refusal} />
        ))}
        <Spots spots={spots} />
      </div>
    </li>
  );
}

/** More than this is no list to work from: the paper itself is. */
const SHOWN = 60;

function Spots({ spots }: { spots: readonly Spot[] }) {
  const { t } = useTranslation();
  if (spots.length === 0) return null;
  const more = spots.length - SHOWN;
  return (
    <ul className={classes.spots}>
      {spots.slice(0, SHOWN).map(({ label, source }) => (
        <li key={`${source.kind}:${source.id}`}>
          <button type="button" className={classes.spot} onClick={() => show(source)}>
            {label}
          </button>
        </li>
      ))}
      {more > 0 && <li className={classes.more}>{t('issue.more', { count: more })}</li>}
    </ul>
  );
}

/** Goes to the place on paper, with it selected beside it. */
function show(source: Source): void {
  go('issue', { section: 'document' });
  select(selectionOf(source));
}
