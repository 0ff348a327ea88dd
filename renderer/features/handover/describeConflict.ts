import type { TFunction } from 'i18next';
import type { Language } from '../../../core/model/language';
import { RECOMMENDATION_STATES } from '../../../core/model/recommendation';
import type { Text } from '../../../core/model/text';
import type { Workshop } from '../../../core/model/workshop';
import { numberRecommendations } from '../../../core/queries/numbers';
import { plainText } from '../../../core/queries/plainText';
import { agendaNumbers } from '../../../core/queries/agendaNumbers';
import { programmeOrder } from '../../../core/queries/programmeOrder';

/** Fields that have a name in the interface. */
const FIELDS = [
  'text',
  'title',
  'subItems',
  'state',
  'order',
  'group',
  'deleted',
  'proposers',
  'mappings',
  'themes',
  'positions',
  'reservations',
  'turns',
  'time',
  'name',
  'fields',
] as const;
const PARTS = ['meeting', 'languages', 'attribution', 'frameworks', 'document'] as const;

const inText = (text: Text) => plainText(Object.values(text)[0]?.nodes ?? []).slice(0, 60);

/** "recommendations r12 state" as people know it: "12: state". */
export function describePlace(workshop: Workshop, where: string, language: Language, t: TFunction): string {
  const [collection = '', id = '', ...fields] = where.split(' ');
  const part = PARTS.find((known) => known === collection);
  const named = FIELDS.find((known) => (part ? [id, ...fields] : fields).includes(known));
  const of = part ? t(`handover.parts.${part}`) : nameOf(workshop, collection, id, language, t);
  return named ? t('handover.ofThing', { thing: of, field: t(`handover.fields.${named}`) }) : of;
}

function nameOf(
  workshop: Workshop,
  collection: string,
  id: string,
  language: Language,
  t: TFunction,
): string {
  const group = workshop.groups[id];
  const item = workshop.agenda[id];
  const delegation = workshop.delegations[id];
  if (collection === 'recommendations') {
    const items = numberRecommendations(workshop).flatMap((numbered) => numbered.items);
    const number = items.find(({ recommendation }) => recommendation.id === id)?.number;
    const text = workshop.recommendations[id]?.text;
    return (
      number ?? (text ? t('handover.quoted', { words: inText(text) }) : t('handover.things.recommendations'))
    );
  }
  if (collection === 'groups' && group) return inText(group.title) || t('handover.things.groups');
  if (collection === 'agenda' && item) {
    const number = agendaNumbers(programmeOrder(workshop)).get(id);
    return [number, inText(item.title)].filter(Boolean).join(' ');
  }
  if (collection === 'delegations' && delegation)
    return delegation.name[language] ?? Object.values(delegation.name)[0] ?? id;
  return t(collection === 'contributions' ? 'handover.things.contributions' : 'handover.things.other');
}

/** The words in a value of any shape, so that a person can take them up again. */
export function describeValue(workshop: Workshop, value: unknown, language: Language, t: TFunction): string {
  if (value === null) return t('handover.takenAway');
  if (value === false || value === true) return t('handover.takenUp');
  if (Array.isArray(value) && value.every((each) => typeof each === 'string'))
    return value.map((each) => describeValue(workshop, each, language, t)).join(', ');
  if (typeof value === 'string') {
    const state = RECOMMENDATION_STATES.find((known) => known === value);
    if (state) return t(`states.${state}`);
    if (workshop.delegations[value]) return nameOf(workshop, 'delegations', value, language, t);
    return workshop.groups[value] ? nameOf(workshop, 'groups', value, language, t) : value;
  }
  if (typeof value !== 'object') return String(value);
  const words = [...JSON.stringify(value).matchAll(/"text":("(?:[^"\\]|\\.)*")/g)].map(([, text]) =>
    String(JSON.parse(text ?? '""')),
  );
  return words.length > 0 ? words.join(' ') : t('handover.otherwise');
}
