import type { RefusalCode } from '../messages/refusals.en';

/**
 * An expected failure, as a value: a code and what its message needs. Never an exception across a boundary.
 * `where` is the place in the input ("recommendations[3].group"), when there is one.
 */
export interface Refusal {
  refused: RefusalCode;
  values?: Record<string, string | number>;
  where?: string;
}

export function refuse(
  refused: RefusalCode,
  values?: Record<string, string | number>,
  where?: string,
): Refusal {
  return { refused, ...(values && { values }), ...(where !== undefined && { where }) };
}

export function isRefusal(value: unknown): value is Refusal {
  return (
    typeof value === 'object' && value !== null && 'refused' in value && typeof value.refused === 'string'
  );
}
