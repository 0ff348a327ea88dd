import { Button } from '@mantine/core';
import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { bracketsLeft } from '../../../../core/queries/bracketsLeft';
import { numberRecommendations } from '../../../../core/queries/numbers';
import { EmptyState } from '../../../parts/EmptyState';
import { Page } from '../../../parts/Page';
import { useWorkshop } from '../../../state/ledgers';
import { go, useView } from '../../../state/view';
import { AgreementDetail } from './AgreementDetail';
import { RecommendationList } from './RecommendationList';
import classes from './AgreementPage.module.css';

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
  const atHand = isNegotiated ? current?.recommendation.id : undefined;
  // The text needs the room; F4 opens the panel.
  useEffect(() => useView.setState({ panelOpen: false }), []);
  // The key that sends is meant for what stands here, though nobody has chosen it.
  useEffect(() => {
    useView.setState({ atHand });
    return () => useView.setState({ atHand: undefined });
  }, [atHand]);

  if (!isNegotiated) {
    return (
      <Page titleIsTab title={t('agreement.title')} lede={t('agreement.lede')}>
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
      wide
    >
      <div className={classes.columns}>
        <RecommendationList items={items} current={current} language={language} />
        {current && (
          <AgreementDetail
            key={current.recommendation.id}
            recommendation={current.recommendation}
            number={current.number}
            language={language}
          />
        )}
      </div>
    </Page>
  );
}
