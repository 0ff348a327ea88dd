import { Button } from '@mantine/core';
import { useEffect, useMemo, useRef } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { bracketsLeft } from '../../../../core/queries/bracketsLeft';
import { numberRecommendations, type Numbered } from '../../../../core/queries/numbers';
import { roundSummary } from '../../../../core/queries/roundSummary';
import { EmptyState } from '../../../parts/EmptyState';
import { Page } from '../../../parts/Page';
import { RefusalNote } from '../../../parts/RefusalNote';
import { useCommand } from '../../../state/commands';
import { useWorkshop } from '../../../state/ledgers';
import { go, selectHere, useView } from '../../../state/view';
import { AgreeTogether } from './AgreeTogether';
import { AgreementDetail } from './AgreementDetail';
import { languageShown } from './languageShown';
import { RecommendationList } from './RecommendationList';
import { RoundSummary } from './RoundSummary';
import classes from './AgreementPage.module.css';

/** Withdrawn and merged texts stay in the list, and are not read out. */
const isRead = ({ printed, tombstone }: Numbered) => printed && !tombstone;

/** Agreement without a vote: round the table, recommendation by recommendation. For negotiated texts only. */
export function AgreementPage() {
  const { t } = useTranslation();
  const workshop = useWorkshop();
  const selected = useView((view) => view.selected);
  const items = useMemo(
    () =>
      numberRecommendations(workshop).flatMap((group) =>
        group.items.filter(({ recommendation }) => !recommendation.deleted),
      ),
    [workshop],
  );
  const current =
    items.find(
      ({ recommendation }) => selected?.kind === 'recommendation' && recommendation.id === selected.id,
    ) ?? items[0];
  const language = workshop.languages[0] ?? 'en';
  const left = bracketsLeft(workshop);
  const isNegotiated = workshop.document.nature === 'negotiated';
  const summary = useMemo(() => roundSummary(items), [items]);
  const { run, refusal } = useCommand();
  const columns = useRef<HTMLDivElement>(null);
  const focusList = () => columns.current?.querySelector<HTMLElement>('nav [aria-pressed=true]')?.focus();
  const atHand = isNegotiated ? current?.recommendation.id : undefined;
  // The text needs the room; F4 opens the panel.
  useEffect(() => useView.setState({ panelOpen: false }), []);
  // The key that sends is meant for what stands here, though nobody has chosen it.
  useEffect(() => {
    useView.setState({ atHand });
    return () => useView.setState({ atHand: undefined });
  }, [atHand]);

  /** The next text is there at once; what was refused leads back. */
  const closeRound = async ({ recommendation: { id, text } }: Numbered) => {
    const reads = languageShown(text, language);
    const [next] = items
      .slice(items.findIndex(({ recommendation }) => recommendation.id === id) + 1)
      .filter(isRead);
    flushSync(() => selectHere({ kind: 'recommendation', id: next?.recommendation.id ?? id }));
    focusList();
    const done = await run('recommendation.closeRound', { id, language: reads, base: text[reads]?.rev ?? 0 });
    if (!done) selectHere({ kind: 'recommendation', id });
  };

  if (!isNegotiated) {
    return (
      <Page titleIsTab title={t('agreement.title')}>
        <EmptyState
          title={t('agreement.notNegotiated')}
          actions={
            <Button onClick={() => go('prepare', { section: 'standing' })}>
              {t('agreement.toStanding')}
            </Button>
          }
        >
          {t('agreement.notNegotiatedText')}
        </EmptyState>
      </Page>
    );
  }
  return (
    <Page
      titleIsTab
      title={t('agreement.title')}
      lede={`${t('agreement.lede')} ${t('agreement.bracketsLeft', { count: left })}`}
      actions={<AgreeTogether items={items} language={language} />}
      wide
    >
      <RefusalNote refusal={refusal} />
      <div ref={columns} className={classes.columns}>
        <RecommendationList items={items} current={current} language={language} />
        <RoundSummary {...summary} />
        {current && (
          <AgreementDetail
            key={current.recommendation.id}
            recommendation={current.recommendation}
            number={current.number}
            language={language}
            onDone={() => void closeRound(current)}
            onLeave={focusList}
          />
        )}
      </div>
    </Page>
  );
}
