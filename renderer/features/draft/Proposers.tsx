import { useTranslation } from 'react-i18next';
import type { Recommendation } from '../../../core/model/recommendation';
import { DelegationSet } from '../../blocks/delegations/DelegationSet';
import { RefusalNote } from '../../parts/RefusalNote';
import { useCommand } from '../../state/commands';
import { useWholeList } from '../../state/useWholeList';
import { useWorkshop } from '../../state/ledgers';
import classes from './Proposers.module.css';

/**
 * Proposers and supporters of a recommendation; the workshop's attribution decides whether they are printed, and the
 * panel says so.
 */
export function Proposers({ recommendation: { id, proposers } }: { recommendation: Recommendation }) {
  const { t } = useTranslation();
  const { attribution } = useWorkshop('attribution');
  const { run, refusal } = useCommand();
  const change = useWholeList(id, proposers, (next, from) =>
    run('recommendation.setProposers', { id, from, proposers: next }),
  );
  return (
    <section className="stack" aria-label={t('draft.proposers')}>
      <h3 className={classes.heading}>{t('draft.proposers')}</h3>
      <p className="hint">{t(`draft.attribution.${attribution}`)}</p>
      <DelegationSet
        key={id}
        label={t('draft.addProposer')}
        chosen={proposers}
        onAdd={(delegation) => change((all) => [...new Set([...all, delegation])])}
        onRemove={(delegation) => void change((all) => all.filter((each) => each !== delegation))}
      />
      <RefusalNote refusal={refusal} />
    </section>
  );
}
