import type { ByLanguage } from '../model/language';

/** Why a package of the archive cannot be taken for what it says; a reason within a sentence. */
export const packageFaults = {
  description: { en: 'its description is damaged or gone', fr: 'sa description est abîmée ou a disparu' },
  text: {
    en: 'its text is not the one that was archived',
    fr: 'son texte n’est pas celui qui a été archivé',
  },
} satisfies Record<string, ByLanguage<string>>;
