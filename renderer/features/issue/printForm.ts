import { documentEdition, mappingEdition, type Edition } from '../../../core/edition/edition';
import { MAPPING_WORDS } from '../../../core/document/mapping/words';
import { documentFileName } from '../../../core/exchange/fileName';
import type { HouseStyle } from '../../../core/model/houseStyle';
import { formatsOf, type Format } from '../../../core/edition/formats';
import type { Language } from '../../../core/model/language';
import type { Workshop } from '../../../core/model/workshop';

/** What somebody wants printed of the workshop. */
export type PrintKind = 'document' | 'columns' | 'reading' | 'mapping';

export interface PrintForm {
  kind: PrintKind;
  /** The language of the other column, once somebody chose one. */
  beside?: Language;
  /** With recommendations and actions of the plan behind the document. */
  annex: boolean;
}

/** What a workshop can be printed as: two columns want two languages, the table of actions a plan. */
export function kindsOf({ languages, frameworks }: Pick<Workshop, 'languages' | 'frameworks'>): PrintKind[] {
  return [
    'document',
    ...(languages.length > 1 ? (['columns'] as const) : []),
    'reading',
    ...(frameworks.length > 0 ? (['mapping'] as const) : []),
  ];
}

/** The language of the other column: the chosen one, else the first that is not in the first column. */
export function besideOf({ kind, beside }: PrintForm, language: Language, languages: readonly Language[]) {
  if (kind !== 'columns') return undefined;
  const others = languages.filter((each) => each !== language);
  return others.find((each) => each === beside) ?? others[0];
}

export function formatsOfKind(kind: PrintKind): Format[] {
  return formatsOf(kind === 'columns' ? 'document' : kind);
}

interface Wanted {
  workshop: Pick<Workshop, 'id' | 'languages'>;
  language: Language;
  allowMissing: boolean;
  /** As it stood then. */
  rev?: number;
}

export function editionOf(form: PrintForm, { workshop, language, allowMissing, rev }: Wanted): Edition {
  const { kind, annex } = form;
  if (kind === 'mapping') return mappingEdition({ workshop: workshop.id, language });
  return documentEdition({
    workshop: workshop.id,
    language,
    allowMissing,
    rev,
    beside: besideOf(form, language, workshop.languages),
    ...(kind === 'reading' && { reading: true }),
    ...(annex && { mapping: true }),
  });
}

/** What the Word file will be called. */
export function fileNameOf(
  form: PrintForm,
  workshop: Workshop,
  style: HouseStyle,
  language: Language,
): string {
  const beside = besideOf(form, language, workshop.languages);
  return documentFileName(workshop, style, language, 'docx', {
    ...(beside && { beside }),
    ...(form.kind === 'reading' && { reading: true }),
    ...(form.kind === 'mapping' && { name: MAPPING_WORDS[language].fileName }),
  });
}
