/** A4, upright and on its side; millimetres. */
export const A4 = { width: 210, height: 297 };
export const A4_WIDE = { width: 297, height: 210 };
