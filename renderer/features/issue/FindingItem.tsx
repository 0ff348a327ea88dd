import { Button } from '@mantine/core';
import { IconAlertTriangle, IconCircleX, IconInfoCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { placeKey, type Check, type Place } from '../../../core/checks/check';
import type { Finding } from '../../../core/checks/findings';
import { selectionOf } from '../../blocks/document/selection';
import type { Refusal } from '../../../core/messages/refusal';
import { useCheckWords, useExplain } from '../../locales/labels';
import { LinkButton } from '../../parts/LinkButton';
import { RefusalNote } from '../../parts/RefusalNote';
import { useCommand } from '../../state/commands';
import { go, select } from '../../state/view';
import { cx } from '../../parts/cx';
import classes from './CheckList.module.css';

const LOOKS = {
  blocks: { Icon: IconCircleX, tone: 'danger' },
  blocksUnlessMarked: { Icon: IconAlertTriangle, tone: 'gap' },
  warning: { Icon: IconAlertTriangle, tone: 'gap' },
  info: { Icon: IconInfoCircle, tone: undefined },
};

/** Where under Prepare it is mended that something cannot be printed. */
const MENDED_IN: Partial<Record<Refusal['refused'], string>> = {
  'export.missingField': 'meeting',
  'export.missingText': 'meeting',
  'export.emptyList': 'delegations',
  'framework.unknown': 'plans',
  'plan.over': 'plans',
  'plan.notYet': 'plans',
  'action.unknown': 'plans',
};

/** One thing still to be settled: what, how, and where; and what would mend it, where a command can. */
export function FindingItem({ finding }: { finding: Finding }) {
  const { rule, weight, language, checks } = finding;
  const { found, todo } = useCheckWords();
  const { Icon, tone } = LOOKS[weight];
  return (
    <li className={cx('stack', classes.check)} data-weight={weight}>
      <Icon size={20} aria-hidden className={classes.icon} data-tone={tone} />
      <div>
        <p className="strong">{found(rule, checks.length, language)}</p>
        <p className="quiet">{todo(rule)}</p>
        <Lacking checks={checks} />
        <Places checks={checks} />
        <Mend finding={finding} />
      </div>
    </li>
  );
}

/** Why nothing can be printed, a row for each, with the way to where it is mended. */
function Lacking({ checks }: { checks: readonly Check[] }) {
  const { t } = useTranslation();
  const explain = useExplain();
  const refusals = checks.flatMap(({ refusal }) => refusal ?? []);
  if (refusals.length === 0) return null;
  return (
    <ul className="stack">
      {refusals.map((refusal, index) => {
        const section = MENDED_IN[refusal.refused];
        return (
          <li key={index} className={cx('line wraps spread ruled', classes.lack)}>
            {explain(refusal)}
            {section !== undefined && (
              <LinkButton onPress={() => go('prepare', { section })}>{t('issue.goThere')}</LinkButton>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** More than this is no list to work from: the paper itself is. */
const SHOWN = 60;

function Places({ checks }: { checks: readonly Check[] }) {
  const { t } = useTranslation();
  const { name } = useCheckWords();
  const places = checks.flatMap((check) =>
    check.place.kind === 'document' ? [] : [{ place: check.place, label: name(check) }],
  );
  if (places.length === 0) return null;
  const more = places.length - SHOWN;
  return (
    <ul className="line wraps gap-1">
      {places.slice(0, SHOWN).map(({ label, place }) => (
        <li key={placeKey(place)}>
          <Button variant="default" size="compact-sm" onClick={() => show(place)}>
            {label}
          </Button>
        </li>
      ))}
      {more > 0 && <li className={cx('hint', classes.more)}>{t('issue.more', { count: more })}</li>}
    </ul>
  );
}

/** Goes to the place on paper, with it selected beside it. */
function show(place: Exclude<Place, { kind: 'document' }>): void {
  go('issue', { section: 'document' });
  select(selectionOf(place));
}

/** Mends what a command can, each place by a step of its own that can be undone. */
function Mend({ finding: { rule, checks } }: { finding: Finding }) {
  const { offer: words } = useCheckWords();
  const { run, refusal, busy } = useCommand();
  const offers = checks.flatMap(({ fix }) => fix ?? []);
  if (offers.length === 0) return null;
  const mend = async () => {
    for (const { command, payload } of offers) if (!(await run(command, payload))) return;
  };
  return (
    <>
      <Button variant="default" size="xs" disabled={busy} onClick={() => void mend()}>
        {words(rule)}
      </Button>
      <RefusalNote refusal={refusal} />
    </>
  );
}
