/** A French text whose signs stay on the line of their words: « », : ; ? ! are never left alone by a line break. */
export function frenchSpaces(text: string): string {
  return text.replace(/« /gu, '«\u00a0').replace(/ (?=[»:;?!%])/gu, '\u00a0');
}

type Texts = { readonly [key: string]: string | Texts };

/** The same for every text of a tree. */
export function withFrenchSpaces(texts: Texts): Texts {
  return Object.fromEntries(
    Object.entries(texts).map(([key, value]) => [
      key,
      typeof value === 'string' ? frenchSpaces(value) : withFrenchSpaces(value),
    ]),
  );
}
