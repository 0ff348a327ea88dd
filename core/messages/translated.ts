/** The same keys as the English texts, in another language; the type refuses a missing or an unknown one. */
export type Translated<T> = { [K in keyof T]: T[K] extends string ? string : Translated<T[K]> };
