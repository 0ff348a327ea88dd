import { useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { describeReference, placesOf } from '../../../core/catalogue/reference';
import { wordingOf, type KnownWording } from '../../../core/catalogue/wording';
import type { Framework, FrameworkObjective, PlanReference } from '../../../core/model/framework';
import { coverageKey, coverageOf, type Coverage, type Covered } from '../../../core/queries/coverage';
import { frozenNumbers } from '../../../core/queries/numbers';
import { cx } from '../../parts/cx';
import { EmptyState } from '../../parts/EmptyState';
import { useInterfaceLanguage } from '../../locales/labels';
import { useWorkshop } from '../../state/ledgers';
import { useShownPlace } from '../../state/shownPlace';
import { usePlans } from '../../state/plans';
import { RecommendationLinks } from './RecommendationLinks';
import classes from './CoverageScreen.module.css';

/** What of the plan the draft speaks to, and what it leaves out. Of the plan's places, never of countries. */
export function CoverageScreen() {
  const { t } = useTranslation();
  const { groups, recommendations } = useWorkshop('groups', 'recommendations');
  const plans = usePlans().filter(({ kind }) => kind === 'plan');
  const coverage = useMemo(() => coverageOf({ groups, recommendations }), [groups, recommendations]);
  const numbers = useMemo(() => frozenNumbers({ groups, recommendations }), [groups, recommendations]);
  // Who asked for a place sees the plan, though nothing is drafted yet.
  const isAsked = useShownPlace(({ place }) => place !== undefined);
  useEffect(() => () => useShownPlace.setState({ place: undefined }), []);
  const isEmpty = plans.length === 0 || (coverage.total === 0 && !isAsked);
  return (
    <div className={classes.screen}>
      <div className={classes.measure}>
        <h1 className="visuallyHidden">{t('coverage.title')}</h1>
        {isEmpty ? (
          <EmptyState title={t('coverage.emptyTitle')}>{t('coverage.emptyText')}</EmptyState>
        ) : (
          <>
            <section className={cx('stack', classes.unmapped)}>
              <h2>
                {coverage.unmapped.length === 0
                  ? t('coverage.allMapped')
                  : t('coverage.unmapped', { count: coverage.unmapped.length })}
              </h2>
              <RecommendationLinks ids={coverage.unmapped} numbers={numbers} withText />
            </section>
            {plans.map((plan) => (
              <PlanCoverage key={plan.id} plan={plan} coverage={coverage} numbers={numbers} />
            ))}
          </>
        )}
      </div>
    </div>
  );
}

interface PlanCoverageProps {
  plan: Framework;
  coverage: Coverage;
  numbers: Map<string, string>;
}

const NOTHING: Covered = { primary: [], secondary: [], throughHeading: [] };
const count = ({ primary, secondary, throughHeading }: Covered) =>
  primary.length + secondary.length + throughHeading.length;

function PlanCoverage({ plan, coverage, numbers }: PlanCoverageProps) {
  const { t } = useTranslation();
  const language = useInterfaceLanguage();
  const at = (reference: PlanReference) => coverage.places.get(coverageKey(reference)) ?? NOTHING;
  const most = Math.max(1, ...placesOf(plan).map(({ reference }) => count(at(reference))));
  const actions = placesOf(plan).filter(({ reference }) => reference.level === 'action');
  const covered = actions.filter(({ reference }) => count(at(reference)) > 0).length;
  const refer = (level: PlanReference['level'], number: string) => ({ framework: plan.id, level, number });

  const line = (reference: PlanReference, wording: KnownWording | undefined) => (
    <Line
      key={coverageKey(reference)}
      place={coverageKey(reference)}
      label={describeReference(plan, reference, language)}
      wording={wording}
      level={reference.level}
      covered={at(reference)}
      most={most}
      numbers={numbers}
    />
  );
  const wording = (entry: FrameworkObjective | FrameworkObjective['actions'][number]) =>
    wordingOf(entry, language) ?? undefined;

  return (
    <section className={cx('stack gap-3', classes.plan)}>
      <header className={classes.head}>
        <h2>{plan.name[language] ?? plan.id}</h2>
        <p className="hint">{t('coverage.sum', { covered, count: actions.length })}</p>
      </header>
      <p className={cx('hint', 'line', classes.legend)}>
        <span className={classes.primary} aria-hidden /> {t('mapping.roles.primary')}
        <span className={classes.secondary} aria-hidden /> {t('mapping.roles.secondary')}
        <span className={classes.heading2} aria-hidden /> {t('coverage.throughHeading')}
      </p>
      {plan.domains.map((domain) => (
        <section key={domain.number}>
          <h3 className={classes.domain}>
            {describeReference(plan, refer('domain', domain.number), language)}
            <span>{wordingOf(domain, language)?.text}</span>
          </h3>
          <ul>
            {domain.objectives.flatMap((objective) => [
              line(refer('objective', objective.number), wording(objective)),
              ...objective.actions.map((action) => line(refer('action', action.number), wording(action))),
            ])}
          </ul>
        </section>
      ))}
    </section>
  );
}

interface LineProps {
  /** Its `coverageKey`. */
  place: string;
  label: string;
  wording: KnownWording | undefined;
  level: PlanReference['level'];
  covered: Covered;
  most: number;
  numbers: Map<string, string>;
}

function Line({ place, label, wording, level, covered, most, numbers }: LineProps) {
  const { t } = useTranslation();
  const line = useRef<HTMLLIElement>(null);
  const isAsked = useShownPlace((shown) => shown.place === place);
  useEffect(() => {
    if (isAsked) line.current?.scrollIntoView({ block: 'center' });
  }, [isAsked]);
  const { primary, secondary, throughHeading } = covered;
  const none = count(covered) === 0;
  const width = (ids: readonly string[]) => ({ inlineSize: `${(ids.length / most) * 100}%` });
  return (
    <li
      ref={line}
      className={cx('stack ruled', classes.line)}
      data-level={level}
      {...(isAsked && { 'aria-current': 'location' as const })}
    >
      <span className={classes.label}>{label}</span>
      <span className={cx('twoLines hint', classes.text)}>
        {wording?.text ?? <em>{t('mapping.notEntered')}</em>}
        {wording?.status === 'entered' && (
          <em> {t('common.labelled', { label: t('prepare.source'), value: wording.source.join('; ') })}</em>
        )}
      </span>
      <span className={classes.bar} aria-hidden>
        <span className={classes.primary} style={width(primary)} />
        <span className={classes.secondary} style={width(secondary)} />
        <span className={classes.heading2} style={width(throughHeading)} />
      </span>
      <span className={classes.numbers}>
        {none ? (
          level === 'action' && <span className={classes.gap}>{t('coverage.none')}</span>
        ) : (
          <RecommendationLinks ids={[...primary, ...secondary, ...throughHeading]} numbers={numbers} />
        )}
      </span>
    </li>
  );
}
