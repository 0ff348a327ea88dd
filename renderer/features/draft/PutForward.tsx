import { useTranslation } from 'react-i18next';
import type { Proposal } from '../../../core/model/proposal';
import { LANGUAGE_TAGS, type Language } from '../../../core/model/language';
import type { Recommendation } from '../../../core/model/recommendation';
import { plainText } from '../../../core/queries/plainText';
import { proposalIn } from '../../../core/queries/proposalRecords';
import { agendaNumbers } from '../../../core/queries/agendaNumbers';
import { programmeOrder } from '../../../core/queries/programmeOrder';
import { useDelegationName } from '../../blocks/delegations/useDelegationName';
import { WordDiff } from '../../parts/WordDiff';
import { useRoomSafe } from '../../state/roomSafe';
import { useWorkshop } from '../../state/ledgers';
import { useProposalNumbers } from '../../state/proposalNumbers';
import classes from './Details.module.css';

/** The proposals that a recommendation came from, and who proposed them unless the room may see this desk, with their first wording where the draft has another one by now. */
export function PutForward({ recommendation }: { recommendation: Recommendation }) {
  const { t } = useTranslation();
  const workshop = useWorkshop('recommendations', 'proposals');
  const numbers = useProposalNumbers();
  const came = recommendation.from.flatMap((id) => proposalIn(workshop, id) ?? []);
  if (came.length === 0) return null;
  return (
    <section className="stack" aria-label={t('draft.putForward')}>
      <h3 className={classes.heading}>{t('draft.putForward')}</h3>
      {came.map((proposal) => (
        <FirstWording
          key={proposal.id}
          proposal={proposal}
          number={numbers.get(proposal.id) ?? ''}
          recommendation={recommendation}
        />
      ))}
    </section>
  );
}

interface FirstWordingProps {
  proposal: Proposal;
  number: string;
  recommendation: Recommendation;
}

function FirstWording({ proposal, number, recommendation }: FirstWordingProps) {
  const { t } = useTranslation();
  const nameOf = useDelegationName();
  const workshop = useWorkshop('languages', 'agenda', 'meeting');
  const { languages } = workshop;
  const isRoomSafe = useRoomSafe();
  const language = [...languages, ...(Object.keys(proposal.text) as Language[])].find(
    (each) => proposal.text[each],
  );
  if (!language) return null;
  const first = plainText(proposal.text[language]?.nodes ?? []);
  const now = plainText(recommendation.text[language]?.nodes ?? []);
  // Of several proposals none is compared: each is a part of what the draft says.
  const isOnly = recommendation.from.length === 1 && recommendation.lineage.length === 0;
  const item = agendaNumbers(programmeOrder(workshop)).get(proposal.origin.agendaItem ?? '');
  const about = [
    number,
    ...(isRoomSafe ? [] : proposal.proposers.map(nameOf)),
    ...(item ? [t('draft.underItem', { number: item })] : []),
    t(proposal.asFound ? 'draft.asFound' : 'draft.asPutForward'),
  ].filter((part) => part !== '');
  return (
    <div>
      <p className="hint">{about.join(' · ')}</p>
      {first === now ? null : isOnly && now !== '' ? (
        <p>
          <WordDiff before={first} after={now} language={language} />
        </p>
      ) : (
        <p className={classes.quote} lang={LANGUAGE_TAGS[language]}>
          {first}
        </p>
      )}
    </div>
  );
}
