import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { delegationName } from '../../../core/directory/delegations';
import { fold } from '../../../core/directory/fold';
import { inOrder } from '../../../core/model/order';
import type { Recommendation } from '../../../core/model/recommendation';
import { Chip } from '../../parts/Chip';
import { RefusalNote } from '../../parts/RefusalNote';
import { useInterfaceLanguage } from '../../locales/labels';
import { useCommand } from '../../state/commands';
import { useWholeList } from '../../state/useWholeList';
import { useCatalogue, useWorkshop } from '../../state/ledgers';
import classes from './Proposers.module.css';

/**
 * Proposers and supporters of a recommendation; the workshop's attribution decides whether they are printed, and the
 * panel says so.
 */
export function Proposers({ recommendation: { id, proposers } }: { recommendation: Recommendation }) {
  const { t } = useTranslation();
  const spoken = useInterfaceLanguage();
  const { directory } = useCatalogue();
  const { delegations, attribution } = useWorkshop('delegations', 'attribution');
  const { run, refusal } = useCommand();
  const nameOf = (delegation: string) => {
    const found = delegations[delegation];
    return found ? delegationName(found, spoken, directory) : delegation;
  };
  const change = useWholeList(id, proposers, (next, from) =>
    run('recommendation.setProposers', { id, from, proposers: next }),
  );
  const others = inOrder(Object.values(delegations)).filter(
    (delegation) => !proposers.includes(delegation.id),
  );
  return (
    <section className="stack" aria-label={t('draft.proposers')}>
      <h3 className={classes.heading}>{t('draft.proposers')}</h3>
      <p className="hint">{t(`draft.attribution.${attribution}`)}</p>
      <ul className="line wraps gap-1 filled">
        {proposers.map((proposer) => (
          <li key={proposer}>
            <Chip
              remove={{
                label: t('draft.removeProposer', { name: nameOf(proposer) }),
                onPress: () => change((all) => all.filter((each) => each !== proposer)),
              }}
            >
              {nameOf(proposer)}
            </Chip>
          </li>
        ))}
      </ul>
      {others.length > 0 && (
        <Select
          aria-label={t('draft.addProposer')}
          placeholder={t('draft.addProposer')}
          searchable
          value={null}
          data={others.map((delegation) => ({ value: delegation.id, label: nameOf(delegation.id) }))}
          filter={({ options, search }) =>
            options.filter(
              (option) => 'label' in option && ` ${fold(option.label)}`.includes(` ${fold(search)}`),
            )
          }
          onChange={(value) => value !== null && change((all) => [...new Set([...all, value])])}
        />
      )}
      <RefusalNote refusal={refusal} />
    </section>
  );
}
