import { useTranslation } from 'react-i18next';
import type { Language } from '../../../../core/model/language';
import type { Recommendation } from '../../../../core/model/recommendation';
import { bracketsIn } from '../../../../core/text/typedBrackets';
import { LinkButton } from '../../../parts/LinkButton';
import { go } from '../../../state/view';
import { plainTextOf } from '../plainTextOf';

interface SubItemBracketsProps {
  recommendation: Recommendation;
  language: Language;
}

/** The sub-items in which brackets are left, and the way to where their words are written. */
export function SubItemBrackets({ recommendation, language }: SubItemBracketsProps) {
  const { t } = useTranslation();
  const disputed = recommendation.subItems.filter(({ text }) => bracketsIn(text, 'negotiated') > 0);
  if (disputed.length === 0) return null;
  return (
    <section className="stack gap-1" aria-label={t('agreement.subItems')}>
      <ul className="bullets serif">
        {disputed.map(({ id, text }) => (
          <li key={id}>{plainTextOf(text, language)}</li>
        ))}
      </ul>
      <p className="hint">
        {t('agreement.subItemsText')}{' '}
        <LinkButton onPress={() => go('desk', { section: 'draft' })}>{t('agreement.toDraft')}</LinkButton>
      </p>
    </section>
  );
}
