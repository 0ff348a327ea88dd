import { isLocked } from '../../core/model/isLocked';
import { useMirror } from './mirror';

/** Whether the wording of the open workshop is locked, so that nothing which changes it is offered. */
export const isTextLocked = (): boolean => {
  const document = useMirror.getState().workshop?.state.document;
  return document !== undefined && isLocked(document.status);
};
