/** A frame whose printing never said that it had ended. */
let last: HTMLIFrameElement | undefined;

/**
 * Prints a page of our own making through the system's print dialog. It is laid out in a frame that runs nothing, and
 * goes with it: no file is written, and nothing of it stays in this window.
 */
export function printPage(page: string): void {
  last?.remove();
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-same-origin allow-modals');
  frame.title = '';
  frame.hidden = true;
  last = frame;
  frame.addEventListener('load', () => {
    const view = frame.contentWindow;
    if (!view) return;
    view.addEventListener('afterprint', () => frame.remove());
    view.focus();
    view.print();
  });
  frame.srcdoc = page;
  document.body.append(frame);
}
