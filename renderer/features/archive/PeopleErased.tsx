import { useTranslation } from 'react-i18next';
import type { ErasureRecord } from '../../../core/contract/erasing';
import { useInterfaceLanguage } from '../../locales/labels';
import { dayTime } from '../../parts/formatTime';
import { Note } from '../../parts/Note';
import { CopiesLeft } from './CopiesLeft';

/** When people of this workshop were erased last, and which copies keep them still. */
export function PeopleErased({ record: { at, left } }: { record: ErasureRecord }) {
  const { t } = useTranslation();
  const language = useInterfaceLanguage();
  const isLeft = left.workshops.length > 0 || left.earlier.length > 0 || left.secondCopy !== undefined;
  return (
    <Note meaning={isLeft ? 'gap' : 'ok'}>
      <p>
        {t('archive.erasedAt', { at: dayTime(at, language) })} {!isLeft && t('archive.erasedEverywhere')}
      </p>
      <CopiesLeft copies={left} title={t(isLeft ? 'archive.copiesLeft' : 'archive.copiesElsewhere')} />
    </Note>
  );
}
