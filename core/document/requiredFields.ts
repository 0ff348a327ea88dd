import type { HouseStyle, StyleField } from '../model/houseStyle';
import type { DocumentSettings } from '../model/workshop';
import { isEmptyText } from './wording';

/** Fields that the style cannot do without and that hold no words in any language. */
export function emptyRequiredFields(style: HouseStyle, fields: DocumentSettings['fields']): StyleField[] {
  return style.fields.filter(({ id, required }) => required && (fields[id] ?? []).every(isEmptyText));
}
