/** A French text whose signs stay on the line of their words: « », : ; ? ! are never left alone by a line break. */
export function frenchSpaces(text: string): string {
  return text.replace(/« /gu, '«\u00a0').replace(/ (?=[»:;?!%])/gu, '\u00a0');
}
