import { useMirror } from '../state/mirror';

/** Whether letters alone are keys: the settings can turn them off, for those who speak or press by mistake. */
export const lettersAreKeys = () => useMirror.getState().library?.state.settings.letterKeys !== false;
