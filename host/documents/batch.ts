import type { PlanText } from '../../core/catalogue/planText/planText';
import type { Framework } from '../../core/model/framework';
import type { Catalogue } from '../../core/catalogue/catalogue';
import { pinnedPlans } from '../../core/catalogue/pinnedPlans';
import type { Check } from '../../core/checks/check';
import { findChecks, subjectOf } from '../../core/checks/find';
import {
  boothEdition,
  documentEdition,
  mappingEdition,
  runningOrderEdition,
  type ChangesEdition,
} from '../../core/edition/edition';
import type { Format } from '../../core/edition/formats';
import { editionInputOf, type StateEdition } from '../../core/edition/editionInput';
import type { ReadWorkshop } from '../../core/exchange/read';
import { workshopFileText } from '../../core/exchange/write';
import { isRefusal, refuse, type Refusal } from '../../core/messages/refusal';
import type { Language } from '../../core/model/language';
import type { EnteredWording } from '../../core/model/library';
import type { Term } from '../../core/model/term';
import type { Workshop } from '../../core/model/workshop';
import type { Registration } from '../../core/participants/outcome';
import { readTerms } from '../../workspace/templates/readTerms';
import { readCatalogue, type CatalogueReading } from '../../workspace/templates/readCatalogue';
import { workerJobs } from '../jobs/jobs';
import { TIME_LIMITS } from '../jobs/tasks/task';
import { changesInput } from '../../core/edition/changesInput';
import type { StoodThen } from './stoodThen';
import { renderEdition, type Rendered } from '../jobs/tasks/renderEdition';

/** Work on files without opening a library: what the command line does. */
export interface Batch {
  reading: CatalogueReading;
  read: (bytes: Uint8Array) => Promise<ReadWorkshop | Refusal[]>;
  /** A registration list, read against this workshop or against none. */
  readList: (bytes: Uint8Array, workshop: Workshop | undefined) => Promise<Registration | Refusal>;
  /** The text of a plan; `levels` is what a plan calls its domains, objectives and actions. */
  readPlanText: (bytes: Uint8Array, name: string, levels: Framework['levels']) => Promise<PlanText | Refusal>;
  /** The text of a workshop file. */
  workshopFile: (workshop: Workshop) => string;
  /** What its document still needs, in each of its languages. */
  check: (workshop: Workshop) => Check[];
  render: (workshop: Workshop, wanted: BatchExport) => Promise<Rendered | Refusal>;
  /** What changed from one state to another, as a document. */
  renderChanges: (before: StoodThen, after: StoodThen, wanted: BatchChanges) => Promise<Rendered | Refusal>;
}

export interface BatchChanges extends Pick<BatchExport, 'format' | 'style' | 'language'> {
  /** The reworded texts alone. */
  slip?: ChangesEdition['slip'];
}

export interface BatchExport {
  format: Format;
  /** Default: the workshop's own style and its first language. */
  style?: string | undefined;
  language?: Language | undefined;
  allowMissing: boolean;
  /** The language of the other column. */
  beside?: Language | undefined;
  /** To be read and marked by hand. */
  reading?: true;
  /** With recommendations and actions of the plan as an annex. */
  mapping?: true;
  /** In its place: these alone, the programme (as planned or with the times held), or a booth pack. */
  alone?: 'mapping' | 'runningOrder' | 'heldOrder' | 'booth' | 'boothWithSpeakers' | undefined;
  /** Official wordings that a library has beside the plans. */
  wordings?: readonly EnteredWording[];
  /** When it is made, if not now. */
  at?: string;
}

/**
 * Reads the catalogue of `templates`, with a secretariat's own folder laid over it.
 * `now` (ISO 8601, UTC) enters what is exported; the same time gives the same bytes.
 * @param worker path of the bundled `worker.cjs`, in which files are read that somebody else may have written
 * @param seconds after which reading one is given up
 */
export async function openBatch(
  templates: string,
  own: string,
  now: string,
  { worker, seconds = 30 }: { worker: string; seconds?: number | undefined },
): Promise<Batch> {
  const reading = await readCatalogue(templates, own);
  const { catalogue } = reading;
  const limit = seconds * 1_000;
  const jobs = workerJobs(worker, { ...TIME_LIMITS, workshop: limit, listAlone: limit, planText: limit });
  return {
    reading,
    read: async (bytes) => {
      const task = { kind: 'workshop', bytes, context: { catalogue, now } } as const;
      const reading = await jobs.run('read', task, () => undefined);
      return isRefusal(reading) ? [reading] : reading.read;
    },
    readList: (bytes, workshop) => {
      const { directory } = catalogue;
      return jobs.run('read', { kind: 'listAlone', bytes, directory, workshop }, () => undefined);
    },
    readPlanText: (bytes, name, levels) =>
      jobs.run('read', { kind: 'planText', bytes, name, levels }, () => undefined),
    workshopFile: (workshop) => workshopFileText(workshop, { attribution: true }),
    check: (workshop) => findChecks(subjectOf(workshop, catalogue, now), workshop.languages),
    render: (workshop, wanted) =>
      render(workshop, wanted, { catalogue, terms: () => readTerms(templates, own) }, now),
    renderChanges: (before, after, wanted) => renderChanges(before, after, wanted, catalogue),
  };
}

async function render(
  workshop: Workshop,
  { format, wordings, at, alone, language = workshop.languages[0] ?? 'en', ...wanted }: BatchExport,
  { catalogue, terms: readThem }: { catalogue: Catalogue; terms: () => Promise<Term[]> },
  now: string,
): Promise<Rendered | Refusal> {
  const edition = editionOf(workshop.id, { alone, language, ...wanted });
  const plans = pinnedPlans(workshop, catalogue, wordings);
  const terms = edition.what === 'booth' ? await readThem() : [];
  const material = editionInputOf(edition, { workshop, plans, catalogue, terms, now: at ?? now });
  if (isRefusal(material)) return material;
  return renderEdition({ kind: 'render', material, format }, () => undefined);
}

function editionOf(
  workshop: string,
  { alone, language, beside, style, ...wanted }: Omit<BatchExport, 'format'> & { language: Language },
): StateEdition {
  const languages = [language, beside];
  switch (alone) {
    case undefined:
      return documentEdition({ workshop, language, beside, style, ...wanted });
    case 'mapping':
      return mappingEdition({ workshop, language, style });
    case 'runningOrder':
    case 'heldOrder':
      return runningOrderEdition(workshop, languages, alone === 'heldOrder');
    case 'booth':
    case 'boothWithSpeakers': {
      const speakers = alone === 'boothWithSpeakers';
      return boothEdition(workshop, languages, {
        people: false,
        speakers,
        ...(style !== undefined && { style }),
      });
    }
  }
}

function renderChanges(
  before: StoodThen,
  after: StoodThen,
  { format, style, slip, language = after.workshop.languages[0] ?? 'en' }: BatchChanges,
  catalogue: Catalogue,
): Promise<Rendered | Refusal> {
  if (before.at > after.at) return Promise.resolve(refuse('export.backwards'));
  const material = changesInput({ before, after, language, style, slip, catalogue });
  if (isRefusal(material)) return Promise.resolve(material);
  return renderEdition({ kind: 'render', material, format }, () => undefined);
}
