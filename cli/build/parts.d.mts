/** The pages of the interface, by the name of their file in `renderer/`. */
export const pages: readonly string[];
