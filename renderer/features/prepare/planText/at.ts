import type { PlanText } from '../../../../core/catalogue/planText/planText';

/** How a place in each form of a text is called. */
export const AT = {
  text: 'planText.atLine',
  word: 'planText.atParagraph',
  table: 'planText.atRow',
  json: 'planText.atPlace',
} as const satisfies Record<PlanText['form'], string>;
