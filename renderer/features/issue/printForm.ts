import { boothFileName } from '../../../core/edition/booth/fileName';
import { boothEdition, documentEdition, mappingEdition, type Edition } from '../../../core/edition/edition';
import { MAPPING_WORDS } from '../../../core/document/mapping/words';
import { documentFileName } from '../../../core/exchange/fileName';
import type { HouseStyle } from '../../../core/model/houseStyle';
import { formatsOf, type Format } from '../../../core/edition/formats';
import type { Language } from '../../../core/model/language';
import type { Workshop } from '../../../core/model/workshop';
import { languageChoices } from '../../blocks/document/languageChoices';

/** What somebody wants printed of the workshop. */
export type PrintKind = TextKind | 'mapping' | 'booth';
/** The text itself, in one form or another. */
export type TextKind = 'document' | 'columns' | 'reading';

/** What a booth pack is to hold, once somebody chose. */
export interface BoothChoice {
  languages: Language[];
  people: boolean;
  speakers: boolean;
}

export interface PrintForm {
  kind: PrintKind;
  /** The language of the other column, once somebody chose one. */
  beside?: Language;
  /** With recommendations and actions of the plan behind the document. */
  annex: boolean;
  booth?: BoothChoice;
}

/** The forms of the text: two columns want two languages. */
export function textKindsOf({ languages }: Pick<Workshop, 'languages'>): TextKind[] {
  return ['document', ...(languages.length > 1 ? (['columns'] as const) : []), 'reading'];
}

/** What a workshop can be printed as: the table of actions wants a plan. */
export function kindsOf(workshop: Pick<Workshop, 'languages' | 'frameworks'>): PrintKind[] {
  return [
    ...textKindsOf(workshop),
    ...(workshop.frameworks.length > 0 ? (['mapping'] as const) : []),
    'booth',
  ];
}

/** What the text lacks does not keep these from being printed: the one holds no text, the other says what lacks. */
export const isPrintedAnyway = (kind: PrintKind): boolean => kind === 'mapping' || kind === 'booth';

/** Both languages and no person; who waits for the floor only where the meeting says who speaks. */
export function boothOf(
  { booth }: PrintForm,
  { languages, attribution }: Pick<Workshop, 'languages' | 'attribution'>,
): BoothChoice {
  const both = languages.length > 1 ? languageChoices(languages)[0] : undefined;
  const speakers = attribution === 'byDelegation';
  return booth ?? { languages: both ?? languages, people: false, speakers };
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
  workshop: Pick<Workshop, 'id' | 'languages' | 'attribution'>;
  language: Language;
  allowMissing: boolean;
  /** As it stood then. */
  rev?: number;
}

export function editionOf(form: PrintForm, { workshop, language, allowMissing, rev }: Wanted): Edition {
  const { kind, annex } = form;
  if (kind === 'booth') {
    const { languages, ...options } = boothOf(form, workshop);
    return boothEdition(workshop.id, languages, options);
  }
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
  if (form.kind === 'booth') return boothFileName(workshop, style, boothOf(form, workshop).languages, 'docx');
  const beside = besideOf(form, language, workshop.languages);
  return documentFileName(workshop, style, language, 'docx', {
    ...(beside && { beside }),
    ...(form.kind === 'reading' && { reading: true }),
    ...(form.annex && form.kind !== 'mapping' && { mapping: true }),
    ...(form.kind === 'mapping' && { name: MAPPING_WORDS[language].fileName }),
  });
}
