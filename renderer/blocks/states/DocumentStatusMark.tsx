import { IconCircleCheck, IconCircleDashed, IconLock, IconSend } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { DocumentStatus } from '../../../core/model/workshop';
import { StateMark, type StateLook } from '../../parts/StateMark';

const LOOKS: Record<DocumentStatus, StateLook> = {
  draft: { Icon: IconCircleDashed },
  circulated: { Icon: IconSend },
  adopted: { Icon: IconCircleCheck, tone: 'ok' },
  adoptedAdReferendum: { Icon: IconCircleCheck, tone: 'ok' },
  validated: { Icon: IconCircleCheck, tone: 'ok' },
  // Its wording is open: the text that is in force is the issued one.
  corrected: { Icon: IconCircleDashed },
  issued: { Icon: IconLock, tone: 'ok' },
};

/** How far the document of a workshop has come; with its number where the open one is named. */
export function DocumentStatusMark({ status, word }: { status: DocumentStatus; word?: string }) {
  const { t } = useTranslation();
  return <StateMark look={LOOKS[status]} word={word ?? t(`common.statuses.${status}`)} />;
}
