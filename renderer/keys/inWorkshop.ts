import { useMirror } from '../state/mirror';

/** Whether a workshop is open in this window. */
export const inWorkshop = () => useMirror.getState().workshop !== undefined;
