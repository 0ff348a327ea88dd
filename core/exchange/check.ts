import { zoneShift } from '../time/zones';
import type { Catalogue } from '../catalogue/catalogue';
import { findReference, levelNames } from '../catalogue/reference';
import { isRefusal, refuse, type Refusal } from '../messages/refusal';
import type { PlanReference } from '../model/framework';
import type { FileReference, FileText, WorkshopFile } from './format';
import { TEXT_LIMIT } from '../text/limits';
import { readText } from './texts';

/** What the schema cannot see: things that are named but not there, ids used twice, texts too long as a whole. */
export function checkFile(file: WorkshopFile, catalogue: Catalogue): Refusal[] {
  return [
    ...checkMeeting(file),
    ...checkCatalogue(file, catalogue),
    ...checkIds(file),
    ...checkReferences(file, catalogue),
    ...checkTexts(file),
  ];
}

function checkMeeting({ meeting }: WorkshopFile): Refusal[] {
  const refusals: Refusal[] = [];
  if (Object.values(meeting.title).every((title) => title.trim() === '')) {
    refusals.push(refuse('file.missingTitle', {}, 'meeting.title'));
  }
  if (meeting.endsOn !== undefined && meeting.endsOn < meeting.startsOn) {
    refusals.push(refuse('file.invalid', { issue: refuse('fault.endsEarly') }, 'meeting.endsOn'));
  }
  if (zoneShift(0, meeting.timeZone) === undefined) {
    const issue = refuse('fault.timeZone', { zone: meeting.timeZone });
    refusals.push(refuse('file.invalid', { issue }, 'meeting.timeZone'));
  }
  return refusals;
}

function checkCatalogue({ document, frameworks = [] }: WorkshopFile, catalogue: Catalogue): Refusal[] {
  const refusals: Refusal[] = [];
  const styles = catalogue.styles.map(({ id }) => id);
  if (!styles.includes(document.style)) {
    const values = { id: document.style, available: styles.join(', ') };
    refusals.push(refuse('style.unknown', values, 'document.style'));
  }
  const known = catalogue.frameworks.map(({ framework }) => framework.id);
  frameworks.forEach(({ id }, index) => {
    if (known.includes(id)) return;
    refusals.push(refuse('framework.unknown', { id, available: known.join(', ') }, `frameworks[${index}]`));
  });
  return refusals;
}

function checkIds({
  delegations = [],
  groups = [],
  recommendations = [],
  contributions = [],
  agenda = [],
}: WorkshopFile): Refusal[] {
  const lists: [string, string, { id?: string | undefined }[]][] = [
    ['delegations', 'delegation', delegations],
    ['groups', 'group', groups],
    ['recommendations', 'recommendation', recommendations],
    ['contributions', 'contribution', contributions],
    ['agenda', 'agenda item', agenda],
  ];
  return lists.flatMap(([name, kind, things]) => {
    const first = new Map<string, string>();
    return things.flatMap(({ id }, index) => {
      if (id === undefined) return [];
      const where = `${name}[${index}]`;
      const before = first.get(id);
      if (before !== undefined) return [refuse('file.duplicateId', { id, first: before, kind }, where)];
      first.set(id, where);
      return [];
    });
  });
}

function checkReferences(file: WorkshopFile, catalogue: Catalogue): Refusal[] {
  const { delegations = [], groups = [], recommendations = [], contributions = [], agenda = [] } = file;
  const knownDelegations = new Set(delegations.map(({ id }) => id));
  const knownGroups = new Set(groups.map(({ id }) => id));
  const refusals: Refusal[] = [];
  const delegation = (id: string | undefined, where: string) => {
    if (id === undefined || knownDelegations.has(id)) return;
    refusals.push(refuse('file.unknownReference', { kind: 'delegation', id }, where));
  };
  const place = (reference: FileReference, where: string) => {
    const refusal = resolve(reference, file, catalogue);
    if (isRefusal(refusal)) refusals.push({ ...refusal, where });
  };
  groups.forEach(({ references = [] }, index) =>
    references.forEach((reference, at) => place(reference, `groups[${index}].references[${at}]`)),
  );
  recommendations.forEach((item, index) => {
    const where = `recommendations[${index}]`;
    if (!knownGroups.has(item.group)) {
      refusals.push(refuse('file.unknownReference', { kind: 'group', id: item.group }, `${where}.group`));
    }
    item.proposers?.forEach((id, at) => delegation(id, `${where}.proposers[${at}]`));
    item.positions?.forEach((position, at) => delegation(position.delegation, `${where}.positions[${at}]`));
    item.reservations?.forEach((reservation, at) =>
      delegation(reservation.delegation, `${where}.reservations[${at}]`),
    );
    item.mappings?.forEach((mapping, at) => place(mapping, `${where}.mappings[${at}]`));
  });
  contributions.forEach((item, index) => delegation(item.delegation, `contributions[${index}].delegation`));
  file.meeting.chairs?.forEach(({ body }, index) => {
    if ('delegation' in body) delegation(body.delegation, `meeting.chairs[${index}].body`);
  });
  agenda.forEach(({ moderatedBy }, index) => {
    if (moderatedBy && 'delegation' in moderatedBy)
      delegation(moderatedBy.delegation, `agenda[${index}].moderatedBy`);
  });
  return refusals;
}

/** A place in a plan as the stored state names it, or what is wrong with it. */
export function resolve(
  reference: FileReference,
  file: WorkshopFile,
  catalogue: Catalogue,
): PlanReference | Refusal {
  const id = reference.framework ?? file.frameworks?.[0]?.id ?? '';
  const framework = catalogue.frameworks.find((entry) => entry.framework.id === id)?.framework;
  if (!framework) {
    const available = catalogue.frameworks.map((entry) => entry.framework.id).join(', ');
    return refuse('framework.unknown', { id, available });
  }
  const { level = 'action' } = reference;
  const number = String(reference.number);
  const found = findReference(framework, { framework: id, level, number });
  const named = { plan: framework.name, level: levelNames(framework, level), number };
  return found?.reference ?? refuse('action.unknown', named);
}

function checkTexts(file: WorkshopFile): Refusal[] {
  const refusals: Refusal[] = [];
  const check = (text: FileText, where: string) => {
    for (const [language, wording] of Object.entries(readText(text))) {
      const length = JSON.stringify(wording.nodes).length;
      // Short of the limit even with all its punctuation: no need to count exactly.
      if (length <= TEXT_LIMIT) continue;
      const characters = wording.nodes.reduce(
        (sum, node) => sum + (node.type === 'text' ? node.text.length : 1),
        0,
      );
      if (characters <= TEXT_LIMIT) continue;
      refusals.push(
        refuse('text.tooLong', { length: characters, limit: TEXT_LIMIT }, `${where}.${language}`),
      );
    }
  };
  file.recommendations?.forEach((item, index) => check(item.text, `recommendations[${index}].text`));
  return refusals;
}
