import { useTranslation } from 'react-i18next';
import { History } from '../../blocks/history/History';
import { RecommendationMapping } from '../../blocks/mapping/RecommendationMapping';
import { cx } from '../../parts/cx';
import { Panel } from '../../parts/Panel';
import { useWorkshop } from '../../state/ledgers';
import { Details } from './Details';
import { PANEL_TABS, usePanelTab } from '../../state/panelTab';
import { useScope } from './useScope';
import classes from './RecommendationPanel.module.css';

/** The recommendation selected: where in the plan, how it came to its wording, and the rest. */
export function RecommendationPanel({ id }: { id: string }) {
  const { t } = useTranslation();
  const { recommendations, languages } = useWorkshop('recommendations', 'languages');
  const scope = useScope(languages[0] ?? 'en');
  const tab = usePanelTab((panel) => panel.tab);
  const recommendation = recommendations[id];
  if (!recommendation) return <Panel title={t('draft.gone')}>{null}</Panel>;
  const number = scope?.outline.byId.get(id)?.number;
  return (
    <Panel
      title={number === undefined ? t('draft.recommendation') : t('draft.recommendationNumber', { number })}
      kind={t(`states.${recommendation.state}`)}
    >
      <div role="tablist" aria-label={t('draft.panel')} className={classes.tabs}>
        {PANEL_TABS.map((each) => (
          <button
            key={each}
            type="button"
            role="tab"
            id={`tab-${each}`}
            aria-selected={each === tab}
            aria-controls="recommendation-tab"
            className={cx(classes.tab, each === tab && classes.current)}
            onClick={() => usePanelTab.setState({ tab: each })}
          >
            {t(`draft.tabs.${each}`)}
          </button>
        ))}
      </div>
      <div id="recommendation-tab" role="tabpanel" aria-labelledby={`tab-${tab}`}>
        {tab === 'mapping' && <RecommendationMapping recommendation={recommendation} />}
        {tab === 'history' && <History key={id} recommendation={recommendation} />}
        {tab === 'details' && <Details key={id} recommendation={recommendation} />}
      </div>
    </Panel>
  );
}
