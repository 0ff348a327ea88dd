/** Text holds next to no control characters; pictures, PDFs and programs hold many. */
export function isText(text: string): boolean {
  const start = text.slice(0, 10_000);
  // eslint-disable-next-line no-control-regex -- control characters are what is counted
  const control = start.match(/[\u0001-\u0008\u000E-\u001A\u001C-\u001F\uFFFD]/g)?.length ?? 0;
  return control <= start.length / 100 && !start.startsWith('%PDF-');
}
