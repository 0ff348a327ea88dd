import { z } from 'zod';
import { idSchema } from '../model/ids';

/** A request as it is typed: how its input is parsed, and what answers it. */
export interface Request<I extends z.ZodType, O> {
  input: I;
  /** Type only. */
  output?: O;
}
export function request<O>() {
  return <I extends z.ZodType>(input: I): Request<I, O> => ({ input });
}
export type Requests = Record<string, Request<z.ZodType, unknown>>;

/** The bytes of a file that a request brings; how many it may have is in `requestSize`. */
export const fileBytes = z.instanceof(Uint8Array);
export const nothing = z.strictObject({});
export const workshopInput = z.strictObject({ workshop: idSchema });
export const text = (max: number) => z.string().max(max);
