import type { Body } from '../model/agenda';
import { bodiesOf, type Chair } from '../model/chair';

/** Persons, of whom no file speaks, stay where they stood; the bodies are those of the file. */
export function updateChairs(own: Chair[] = [], other: Chair[] = []): Chair[] {
  const came = [...bodiesOf(other)];
  const updated = own.flatMap((chair): Chair[] => {
    if (!('body' in chair)) return [chair];
    const next = came.shift();
    return next ? [{ ...next, body: updateBody(chair.body, next.body) ?? next.body }] : [];
  });
  return [...updated, ...came];
}

/** Printed words of a language that the file leaves out stay. */
export function updateBody(own: Body | undefined, other: Body | undefined): Body | undefined {
  const bothAreWords = own && other && 'text' in own && 'text' in other;
  return bothAreWords ? { text: { ...own.text, ...other.text } } : other;
}
