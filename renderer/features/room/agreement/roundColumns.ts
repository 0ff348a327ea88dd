import type { Position } from '../../../../core/model/recommendation';

/** What a delegation may have said, in the order of the table. */
export const SAID = ['supports', 'canAccept', 'reserves', 'objects'] as const satisfies readonly Position[];

/** Nothing said stands first: it is what most delegations do. An old "silent" stands there too, as the word that was recorded. */
export const COLUMNS = ['none', ...SAID] as const;
