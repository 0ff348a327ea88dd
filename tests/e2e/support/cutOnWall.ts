import type { Page } from '@playwright/test';

/** A wall of 4:3 and one of 16:9, in pixels. */
export const WALLS = [
  { width: 1024, height: 768 },
  { width: 1920, height: 1080 },
] as const;

/** Words that somebody in the room sees cut by the edge of the wall or of their box. */
export const cutOnWall = (wall: Page) =>
  wall.evaluate(() => {
    const found: string[] = [];
    const walker = document.createTreeWalker(
      document.querySelector('[data-wall]') ?? document.body,
      NodeFilter.SHOW_TEXT,
    );
    while (walker.nextNode()) {
      const element = walker.currentNode.parentElement;
      if (!element || getComputedStyle(element).visibility === 'hidden') continue;
      // Blanks, and what is heard only.
      if (walker.currentNode.textContent?.trim() === '' || element.closest('.visuallyHidden')) continue;
      const range = document.createRange();
      range.selectNodeContents(walker.currentNode);
      const text = range.getBoundingClientRect();
      let box: Element | null = element;
      while (box && getComputedStyle(box).overflow === 'visible') box = box.parentElement;
      const edge = box?.getBoundingClientRect() ?? new DOMRect(0, 0, window.innerWidth, window.innerHeight);
      // A line is higher than its letters: what is drawn lies a little inside of it.
      const slack = parseFloat(getComputedStyle(element).fontSize) * 0.3;
      const outside =
        text.right > Math.min(edge.right, window.innerWidth) + 2 ||
        text.bottom > Math.min(edge.bottom, window.innerHeight) + slack ||
        text.top < edge.top - slack;
      if (outside) found.push(walker.currentNode.textContent?.slice(0, 40) ?? '');
    }
    return found;
  });
