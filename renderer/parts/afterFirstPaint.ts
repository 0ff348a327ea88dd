/** Calls back once the page has shown its first content; a page that nobody looks at yet shows none. */
export function afterFirstPaint(then: () => void): void {
  // A test's page paints nothing.
  if (!PerformanceObserver.supportedEntryTypes.includes('paint')) {
    setTimeout(then);
    return;
  }
  new PerformanceObserver((entries, observer) => {
    if (entries.getEntriesByName('first-contentful-paint').length === 0) return;
    observer.disconnect();
    then();
  }).observe({ type: 'paint', buffered: true });
}
