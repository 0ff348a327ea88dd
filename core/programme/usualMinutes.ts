import { fold } from '../directory/fold';

/** What is planned of an item until somebody says how long it takes, in minutes. */
const USUAL = { item: 30, break: 15, meal: 60 } as const;

/** Beginnings of the words for a midday or evening meal in the languages of the interface and of the field. */
const MEALS = [
  'dejeuner',
  'lunch',
  'diner',
  'dinner',
  'repas',
  'meal',
  'almoco',
  'almuerzo',
  'comida',
  'jantar',
  'cena',
];

/** How long an item of the programme usually takes, in minutes: a coffee is shorter than a meal. */
export function usualMinutes(kind: 'break' | undefined, title: string): number {
  if (kind === undefined) return USUAL.item;
  const words = fold(title).split(' ');
  return words.some((word) => MEALS.includes(word)) ? USUAL.meal : USUAL.break;
}
