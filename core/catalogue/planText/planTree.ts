import { placeKey } from '../reference';
import { refuse, type Refusal } from '../../messages/refusal';
import type { FrameworkAction, FrameworkDomain, FrameworkObjective } from '../../model/framework';
import type { Language } from '../../model/language';
import type { PlanTextEntry } from './planText';

type Place = FrameworkDomain | FrameworkObjective | FrameworkAction;
type Named = Pick<PlanTextEntry, 'level' | 'number'>;

/** Where a text is: the domain and the objective that it named last. */
interface Position {
  domain?: FrameworkDomain;
  objective?: FrameworkObjective;
}

/** The places of a plan as a text names them, one after the other; in another language it may name them all again. */
export class PlanTree {
  readonly domains: FrameworkDomain[] = [];
  readonly #known = new Map<string, { place: Place; under: Place | undefined }>();
  readonly #named: ReadonlySet<string>;
  readonly #in = new Map<Language, Position>();
  #now: Position = {};

  /** @param entries all that the text names: what it does not name gets none of these numbers */
  constructor(entries: readonly PlanTextEntry[]) {
    this.#named = new Set(entries.map(placeKey));
  }

  /** Stands at a place, which is added where it is new. Refused where this language had it under another one before. */
  put(entry: PlanTextEntry, language: Language): Refusal | undefined {
    const { level, number, line } = entry;
    const known = this.#known.get(placeKey(entry));
    const here = this.#in.get(language);
    const above = level === 'objective' ? here?.domain : level === 'action' ? here?.objective : undefined;
    if (known && above && known.under !== above) return refuse('planText.elsewhere', { line, number });
    this.#standAt(known?.place ?? this.#add(entry), language);
    return undefined;
  }

  #add({ level, number }: Named): Place {
    if (level === 'domain') return this.#keep(this.#addDomain(number), level, undefined);
    if (level === 'objective') {
      const domain = this.#domainNow();
      return this.#keep(addTo(domain.objectives, { number, wording: {}, actions: [] }), level, domain);
    }
    const objective = this.#objectiveNow();
    return this.#keep(addTo(objective.actions, { number, wording: {} }), level, objective);
  }

  #keep<P extends Place>(place: P, level: Named['level'], under: Place | undefined): P {
    this.#known.set(placeKey({ level, number: place.number }), { place, under });
    return place;
  }

  #addDomain(number: string): FrameworkDomain {
    return addTo(this.domains, { number, wording: {}, objectives: [] });
  }

  #standAt(place: Place, language: Language): void {
    if (!isDomain(place) && !('actions' in place)) return;
    const at = (before: Position | undefined): Position =>
      isDomain(place) ? { domain: place } : { ...before, objective: place };
    this.#now = at(this.#now);
    this.#in.set(language, at(this.#in.get(language)));
  }

  #domainNow(): FrameworkDomain {
    const domain = this.#now.domain ?? this.#addDomain(this.#freeNumber('domain', this.domains));
    this.#now = { ...this.#now, domain };
    return domain;
  }

  #objectiveNow(): FrameworkObjective {
    const domain = this.#domainNow();
    const objectives = this.domains.flatMap((each) => each.objectives);
    const objective =
      this.#now.objective ??
      addTo(domain.objectives, {
        number: this.#freeNumber('objective', objectives),
        wording: {},
        actions: [],
      });
    this.#now = { domain, objective };
    return objective;
  }

  /** For a place that the text does not name, the first number that none of it has: 1, mostly. */
  #freeNumber(level: Named['level'], there: readonly { number: string }[]): string {
    let number = 1;
    const isTaken = () =>
      this.#named.has(placeKey({ level, number: String(number) })) ||
      there.some((each) => each.number === String(number));
    while (isTaken()) number += 1;
    return String(number);
  }
}

function isDomain(place: Place): place is FrameworkDomain {
  return 'objectives' in place;
}

function addTo<T>(list: T[], more: T): T {
  list.push(more);
  return more;
}
