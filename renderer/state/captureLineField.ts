import { useCapture } from './captureStore';

/** The one field of this window, while it is drawn. */
let field: HTMLTextAreaElement | null = null;

export function setLineField(element: HTMLTextAreaElement | null): void {
  field = element;
}

/** The field, while it is drawn. */
export const lineField = (): HTMLTextAreaElement | null => field;

/** Goes to the line, wherever the person is; over another screen it opens at the foot. */
export function focusLine(): void {
  if (field) field.focus();
  else useCapture.setState({ quick: true });
}
