import { useTranslation } from 'react-i18next';
import { History } from '../../blocks/history/History';
import { RecommendationMapping } from '../../blocks/mapping/RecommendationMapping';
import { Panel } from '../../parts/Panel';
import { PanelTabs } from '../../parts/PanelTabs';
import { useWorkshop } from '../../state/ledgers';
import { Details } from './Details';
import { PANEL_TABS, usePanelTab } from '../../state/panelTab';
import { useScope } from './useScope';

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
      <PanelTabs
        label={t('draft.panel')}
        value={tab}
        tabs={PANEL_TABS.map((value) => ({ value, label: t(`draft.tabs.${value}`) }))}
        onChange={(value) => usePanelTab.setState({ tab: value })}
      >
        {tab === 'mapping' && <RecommendationMapping recommendation={recommendation} />}
        {tab === 'history' && <History key={id} recommendation={recommendation} />}
        {tab === 'details' && <Details key={id} recommendation={recommendation} />}
      </PanelTabs>
    </Panel>
  );
}
