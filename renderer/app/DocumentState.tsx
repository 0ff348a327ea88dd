import { useTranslation } from 'react-i18next';
import { DocumentStatusMark } from '../blocks/states/DocumentStatusMark';
import type { Workshop } from '../../core/model/workshop';

/** Where the text of the open workshop stands: "Draft 1", "Draft 2 circulated", "Issued". */
export function DocumentState({ document }: Pick<Workshop, 'document'>) {
  const { t } = useTranslation();
  const { status, circulated } = document;
  const said = {
    draft: t('shell.draftNumber', { number: circulated + 1 }),
    circulated: t('shell.circulatedNumber', { number: circulated }),
  };
  return (
    <DocumentStatusMark
      status={status}
      {...((status === 'draft' || status === 'circulated') && { word: said[status] })}
    />
  );
}
