import type { Framework } from '../../../../core/model/framework';
import type { Language } from '../../../../core/model/language';

/** A plan's name in that language, or in the first that it has one in. */
export function nameOfPlan({ name, id }: Pick<Framework, 'name' | 'id'>, language: Language): string {
  return name[language] ?? Object.values(name)[0] ?? id;
}
