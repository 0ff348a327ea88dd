import type { Body } from '../model/agenda';
import { bodiesOf, type Chair } from '../model/chair';

/** Persons, of whom no file speaks, stay where they stood; the bodies are those of the file, in its order. */
export function updateChairs(own: Chair[] = [], other: Chair[] = []): Chair[] {
  const ours = new Map(bodiesOf(own).map((chair) => [chair.id, chair.body]));
  const came = bodiesOf(other).map((chair) => ({
    ...chair,
    body: updateBody(ours.get(chair.id), chair.body) ?? chair.body,
  }));
  const updated = own.flatMap((chair): Chair[] => ('body' in chair ? came.splice(0, 1) : [chair]));
  return [...updated, ...came];
}

/** Printed words of a language that the file leaves out stay. */
export function updateBody(own: Body | undefined, other: Body | undefined): Body | undefined {
  const bothAreWords = own && other && 'text' in own && 'text' in other;
  return bothAreWords ? { text: { ...own.text, ...other.text } } : other;
}
