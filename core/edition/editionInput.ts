import { documentInput, type DocumentSources } from '../document/interpret/documentInput';
import { firstRefusal } from '../document/firstRefusal';
import { makeMapping } from '../document/mapping/makeMapping';
import { MAPPING_WORDS } from '../document/mapping/words';
import type { DocumentInput } from '../document/scope';
import type { ChangesInput } from '../document/changes/makeChanges';
import { CHANGES_WORDS } from '../document/changes/words';
import { makePeopleList, type PeopleListInput } from '../document/people/makePeopleList';
import type { PeopleListOptions } from '../document/people/peopleListOptions';
import { PEOPLE_WORDS } from '../document/people/words';
import type { DocumentTree } from '../document/tree';
import { changesFileName, documentFileName, peopleListFileName } from '../exchange/fileName';
import { isRefusal, type Refusal } from '../messages/refusal';
import type { Participant, People } from '../model/participation';
import type { Term } from '../model/term';
import { makeRunningOrder, type RunningOrderInput } from '../programme/printed/runningOrder';
import { presidingPeople } from '../programme/printed/presiding';
import { RUNNING_ORDER_WORDS } from '../programme/printed/words';
import type { BoothInput } from './booth/boothInput';
import { makeBoothPack } from './booth/boothPack';
import { boothFileName } from './booth/fileName';
import type {
  BoothEdition,
  DocumentEdition,
  MappingEdition,
  PeopleEdition,
  RunningOrderEdition,
} from './edition';
import { makeChangesAs } from './changesForm';
import { formOf, makeDocumentAs, type DocumentForm } from './documentForm';
import type { Format } from './formats';

/** Input of an edition, as plain data that can be sent to a worker. */
export type EditionInput =
  | { what: 'document'; input: DocumentInput; form?: DocumentForm }
  | { what: 'mapping'; input: DocumentInput }
  | { what: 'changes'; input: ChangesInput }
  | { what: 'runningOrder'; input: RunningOrderInput }
  | { what: 'booth'; input: BoothInput }
  | { what: 'signatures' | 'participants'; input: PeopleListInput };
export type DocumentEditionInput = Extract<EditionInput, { what: 'document' }>;

/** An edition that is made of one state. */
export type StateEdition =
  DocumentEdition | MappingEdition | RunningOrderEdition | BoothEdition | PeopleEdition;

/** Sources of the input. */
export interface EditionSources extends DocumentSources {
  /** Names and contacts; handed over only for an edition that lists people. */
  participants?: readonly Participant[];
  /** Attendance of delegations themselves. */
  noted?: People['delegations'];
  /** Words of such meetings, for a booth pack. */
  terms?: readonly Term[];
}

export function editionInputOf(
  edition: DocumentEdition,
  sources: EditionSources,
): DocumentEditionInput | Refusal;
export function editionInputOf(edition: StateEdition, sources: EditionSources): EditionInput | Refusal;
/** Builds the input of an edition of one state; refused when its house style is missing. */
export function editionInputOf(edition: StateEdition, sources: EditionSources): EditionInput | Refusal {
  if (edition.what === 'document') {
    const { style, allowMissing } = edition.options;
    const input = documentInput(sources, edition.languages[0], { style, options: { allowMissing } });
    const form = formOf(edition);
    return isRefusal(input) ? input : { what: 'document', input, ...(form && { form }) };
  }
  if (edition.what === 'mapping') {
    const input = documentInput(sources, edition.languages[0], edition.options);
    return isRefusal(input) ? input : { what: 'mapping', input };
  }
  const { workshop, catalogue, participants = [], noted, now } = sources;
  if (edition.what === 'booth') return boothInput(edition, sources);
  const { styles, directory } = catalogue;
  const style = styles.find(({ id }) => id === workshop.document.style);
  const known = { workshop, participants, directory, ...(style && { style }), now };
  if (edition.what === 'runningOrder') {
    const { languages, options } = edition;
    return { what: edition.what, input: { ...known, wanted: { languages, ...options } } };
  }
  return {
    what: edition.what,
    input: { ...known, ...(noted && { noted }), wanted: wantedOf(edition) },
  };
}

/** Without its people a booth pack is given those alone who chair or moderate. */
function boothInput(edition: BoothEdition, sources: EditionSources): EditionInput | Refusal {
  const { languages, options } = edition;
  const { style, ...asked } = options;
  const [language = 'en'] = languages;
  const input = documentInput(sources, language, { style });
  if (isRefusal(input)) return input;
  const { workshop, catalogue, participants = [], terms = [] } = sources;
  const presiding = presidingPeople(workshop);
  return {
    what: 'booth',
    input: {
      ...input,
      directory: catalogue.directory,
      terms,
      participants: asked.people ? participants : participants.filter(({ id }) => presiding.has(id)),
      wanted: { languages, ...asked },
    },
  };
}

function wantedOf(edition: PeopleEdition): PeopleListOptions {
  const { languages } = edition;
  return edition.what === 'signatures'
    ? { list: edition.what, languages, ...edition.options }
    : { list: edition.what, languages, ...edition.options };
}

/**
 * The tree that every format is written from. With several refusals the first is answered: it names all numbers or fields
 * of its kind.
 */
export function makeEdition(material: EditionInput): DocumentTree | Refusal {
  if (material.what === 'changes') return makeChangesAs(material.input);
  if (material.what === 'mapping') return makeMapping(material.input);
  if (material.what === 'runningOrder') return makeRunningOrder(material.input);
  if (material.what === 'booth') return makeBoothPack(material.input);
  if (material.what !== 'document') return makePeopleList(material.input);
  const tree = makeDocumentAs(material.input, material.form);
  return Array.isArray(tree) ? firstRefusal(tree) : tree;
}

/** What its file is called. It says what it is, of which meeting, and names nobody. */
export function editionFileName(material: EditionInput, format: Format): string {
  const { what, input } = material;
  if (what === 'document') {
    const { workshop, style, language } = input;
    return documentFileName(workshop, style, language, format, material.form);
  }
  if (what === 'mapping') {
    const { workshop, style, language } = input;
    return documentFileName(workshop, style, language, format, { name: MAPPING_WORDS[language].fileName });
  }
  if (what === 'booth') {
    return boothFileName(input.workshop, input.style, input.wanted.languages, format);
  }
  if (what === 'changes') {
    const { after, before, language, slip } = input;
    const words = CHANGES_WORDS[language];
    const languages = [language, ...(slip && slip !== true ? [slip.beside] : [])];
    return changesFileName(before, after, slip ? words.slip.fileName : words.title, languages, format);
  }
  const { languages } = input.wanted;
  const [language = 'en'] = languages;
  const name = what === 'runningOrder' ? RUNNING_ORDER_WORDS[language].title : PEOPLE_WORDS[language][what];
  return peopleListFileName(input.workshop, name, languages, format);
}
