/**
 * What Node 16 and Chromium 100 lack of the language that our libraries are written in. Only in the build that the tests run
 * in an old Electron; production runs where all of it is built in.
 */
type Any = Record<string, unknown>;

function lend(target: object, members: Any): void {
  for (const [name, value] of Object.entries(members)) {
    if (!(name in target)) Object.defineProperty(target, name, { value, writable: true, configurable: true });
  }
}

lend(Array.prototype, {
  toSorted(this: unknown[], compare?: (a: unknown, b: unknown) => number) {
    return [...this].sort(compare);
  },
  toReversed(this: unknown[]) {
    return [...this].reverse();
  },
  toSpliced(this: unknown[], start: number, count: number, ...items: unknown[]) {
    const copy = [...this];
    copy.splice(start, count, ...items);
    return copy;
  },
  with(this: unknown[], index: number, value: unknown) {
    const copy = [...this];
    copy[index < 0 ? copy.length + index : index] = value;
    return copy;
  },
});

lend(Object, {
  groupBy<T>(items: Iterable<T>, keyOf: (item: T, index: number) => PropertyKey) {
    const groups: Record<PropertyKey, T[]> = Object.create(null) as Record<PropertyKey, T[]>;
    let index = 0;
    for (const item of items) (groups[keyOf(item, index++)] ??= []).push(item);
    return groups;
  },
});

lend(Promise, {
  withResolvers() {
    let resolve: unknown;
    let reject: unknown;
    const promise = new Promise((yes, no) => {
      resolve = yes;
      reject = no;
    });
    return { promise, resolve, reject };
  },
});

lend(String.prototype, {
  isWellFormed(this: string) {
    return !/\p{Surrogate}/u.test(this);
  },
  toWellFormed(this: string) {
    return this.replace(/\p{Surrogate}/gu, '\ufffd');
  },
});

lend(Set.prototype, {
  union(this: Set<unknown>, other: Iterable<unknown>) {
    return new Set([...this, ...other]);
  },
  difference(this: Set<unknown>, other: Set<unknown>) {
    return new Set([...this].filter((item) => !other.has(item)));
  },
  intersection(this: Set<unknown>, other: Set<unknown>) {
    return new Set([...this].filter((item) => other.has(item)));
  },
});

lend(AbortSignal, {
  timeout(milliseconds: number) {
    const controller = new AbortController();
    setTimeout(() => controller.abort(), milliseconds);
    return controller.signal;
  },
});
