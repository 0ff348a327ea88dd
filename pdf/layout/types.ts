import type { TypeData } from './data';

/** The types that a document's paragraphs have, each once. */
export class TypeTable {
  readonly all: TypeData[] = [];
  private readonly places = new Map<string, number>();

  /** Where a type stands among `all`; one that is new is put there. */
  placeOf(type: TypeData): number {
    const key = JSON.stringify(type);
    let place = this.places.get(key);
    if (place === undefined) {
      place = this.all.push(type) - 1;
      this.places.set(key, place);
    }
    return place;
  }
}
