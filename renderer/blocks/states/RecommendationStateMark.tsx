import {
  IconArrowMerge,
  IconBrackets,
  IconCheck,
  IconCircleDashed,
  IconClockPause,
  IconMessages,
  IconX,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { RecommendationState } from '../../../core/model/recommendation';
import { StateMark, type StateLook } from '../../parts/StateMark';

const LOOKS: Record<RecommendationState, StateLook> = {
  proposed: { Icon: IconCircleDashed },
  underDiscussion: { Icon: IconMessages, tone: 'gap' },
  agreed: { Icon: IconCheck, tone: 'ok' },
  agreedWithReservations: { Icon: IconBrackets, tone: 'reservation' },
  deferred: { Icon: IconClockPause },
  withdrawn: { Icon: IconX },
  merged: { Icon: IconArrowMerge },
};

/** The state of a recommendation. */
export function RecommendationStateMark({ state, isSign }: { state: RecommendationState; isSign?: boolean }) {
  const { t } = useTranslation();
  return (
    <StateMark look={LOOKS[state]} word={t(`states.${state}`)} {...(isSign !== undefined && { isSign })} />
  );
}
