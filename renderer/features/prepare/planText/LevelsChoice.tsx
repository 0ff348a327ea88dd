import { useTranslation } from 'react-i18next';
import { levelName } from '../../../../core/catalogue/reference';
import type { Framework } from '../../../../core/model/framework';
import { useInterfaceLanguage } from '../../../locales/labels';
import { ChoiceList } from '../../../parts/ChoiceList';
import { Section } from '../../../parts/Section';

interface LevelsChoiceProps {
  plans: readonly Framework[];
  like: string;
  onLike: (plan: string) => void;
}

/** What a new plan calls its levels: as one of those that are here does. Asked where they differ. */
export function LevelsChoice({ plans, like, onLike }: LevelsChoiceProps) {
  const { t } = useTranslation();
  const language = useInterfaceLanguage();
  const named = new Map<string, string>();
  const namesOf = (plan: Framework) =>
    (['domain', 'objective', 'action'] as const)
      .map((level) => levelName(plan, level, language, 'many'))
      .join(', ');
  for (const plan of [...plans].sort((a, b) => Number(b.id === like) - Number(a.id === like)))
    if (!named.has(namesOf(plan))) named.set(namesOf(plan), plan.id);
  const options = [...named].map(([label, value]) => ({ value, label }));
  if (options.length < 2) return null;
  return (
    <Section title={t('newPlan.levels')} description={t('newPlan.levelsText')}>
      <ChoiceList
        legend={t('newPlan.levels')}
        isInColumns
        value={like}
        options={options.sort((a, b) => (a.label < b.label ? -1 : 1))}
        onChange={onLike}
      />
    </Section>
  );
}
