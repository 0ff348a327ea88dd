import type { JournalEntry } from '../ledger/ledger';

type Replace = (value: unknown) => unknown;

/**
 * Replaces strings in what the library's own ledger says of one workshop, now and ever, and in nothing else there: the
 * people who work with this library may bear the same names.
 */
export class ListEraser {
  constructor(
    private readonly workshop: string,
    private readonly replace: Replace,
  ) {}

  entry(entry: JournalEntry): JournalEntry {
    const payload = this.#isOfWorkshop(entry.payload) ? this.replace(entry.payload) : entry.payload;
    const [patches, inverse] = [entry.patches, entry.inverse].map((list) => this.#inPatches(list));
    const isSame = payload === entry.payload && patches === entry.patches && inverse === entry.inverse;
    // Replacing strings keeps the shape of patches.
    return isSame ? entry : ({ ...entry, payload, patches, inverse } as JournalEntry);
  }

  state(state: unknown): unknown {
    if (!isRecord(state) || !isRecord(state['workshops'])) return state;
    const known = state['workshops'][this.workshop];
    const next = this.replace(known);
    return next === known ? state : { ...state, workshops: { ...state['workshops'], [this.workshop]: next } };
  }

  #isOfWorkshop(payload: unknown): boolean {
    return isRecord(payload) && isRecord(payload['entry']) && payload['entry']['id'] === this.workshop;
  }

  #inPatches(patches: JournalEntry['patches']): unknown {
    const next = patches.map((patch) => {
      const [part, id] = patch.path;
      if (part === undefined) return withValue(patch, this.state(patch.value));
      if (part !== 'workshops') return patch;
      if (id === undefined) return withValue(patch, this.#inWorkshops(patch.value));
      return id === this.workshop ? withValue(patch, this.replace(patch.value)) : patch;
    });
    return next.some((patch, at) => patch !== patches[at]) ? next : patches;
  }

  #inWorkshops(workshops: unknown): unknown {
    const state = this.state({ workshops });
    return isRecord(state) ? state['workshops'] : workshops;
  }
}

function withValue<P extends { value?: unknown }>(patch: P, value: unknown): P {
  return value === patch.value ? patch : { ...patch, value };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
