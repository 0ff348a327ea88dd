import { useEffect, useMemo, useRef, type CSSProperties, type KeyboardEvent, type MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentTree } from '../../../core/document/tree';
import { paragraphsOf } from '../../../core/document/visibleText';
import { LANGUAGE_TAGS } from '../../../core/model/language';
import { BlockView } from './BlockView';
import { useFontStacks } from './fonts';
import { PageCount } from './PageNumber';
import { Sheet } from './Sheet';
import { parseSource, sourceKey, type Source } from './source';
import { Typography } from './typography';
import { usePages } from './usePages';
import './paperFonts.css';
import classes from './Paper.module.css';

/** How many pages there are: 0 before the first is placed. */
export type PagesSeen = number | 'counting';

interface PaperProps {
  tree: DocumentTree;
  /** 1 is life-size at 96 pixels an inch. */
  scale: number;
  selected?: Source | undefined;
  onSelect: (source: Source) => void;
  /** A value that is not entered was pressed where it would stand. */
  onGap?: (field: string) => void;
  onPages?: (count: PagesSeen) => void;
}

/** The document on sheets of paper. Paragraphs are chosen by pointing, or with the arrow keys. */
export function Paper({ tree, scale, selected, onSelect, onGap, onPages }: PaperProps) {
  const { t } = useTranslation();
  const { bodyFont, headingFont } = tree.look;
  const { familyOf, ready } = useFontStacks([bodyFont, headingFont]);
  const typography = useMemo(() => new Typography(tree, familyOf), [tree, familyOf]);
  const { pages, count, complete, column, measuring } = usePages(tree, typography, ready);
  const region = useRef<HTMLDivElement>(null);
  const chosen = sourceKey(selected);
  const placed = pages.length;
  useEffect(() => onPages?.(placed === 0 ? 0 : (count ?? 'counting')), [placed, count, onPages]);
  useShown(region, chosen, placed);

  const keys = useMemo(() => paragraphsOf(tree.blocks).map(({ source }) => sourceKey(source)), [tree]);
  const reachable =
    chosen !== undefined && keys.includes(chosen) ? chosen : keys.find((key) => key !== undefined);

  const choose = (target: EventTarget) => {
    const line = target instanceof Element ? target.closest('[data-source]') : null;
    const source = parseSource(line?.getAttribute('data-source') ?? '');
    if (source) onSelect(source);
    return source !== undefined;
  };
  const onClick = (event: MouseEvent) => {
    if (window.getSelection()?.isCollapsed === false) return;
    const gap = event.target instanceof HTMLElement ? event.target.dataset['gap'] : undefined;
    if (gap !== undefined && onGap) onGap(gap);
    else choose(event.target);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' || event.key === ' ') {
      if (choose(event.target)) event.preventDefault();
      return;
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined || !region.current) return;
    const lines = [...region.current.querySelectorAll<HTMLElement>('[data-source]')].filter(
      (line) => !line.closest('[aria-hidden]'),
    );
    const next = lines[lines.findIndex((line) => line === event.target) + step];
    if (!next) return;
    event.preventDefault();
    next.focus();
  };

  const { page, margins } = tree.look;
  const width = page.width - margins.left - margins.right;
  return (
    <div
      ref={region}
      className={classes.paper}
      role="document"
      data-paper
      data-ground="paper"
      aria-label={t('document.paper')}
      aria-busy={!complete}
      lang={LANGUAGE_TAGS[tree.language]}
      style={{ '--scale': scale } as CSSProperties}
      onClick={onClick}
      onKeyDown={onKeyDown}
    >
      {measuring && (
        <div className={classes.measure} aria-hidden>
          <div
            ref={column}
            className={classes.column}
            style={{ ...typography.paper(), inlineSize: `${width}mm` }}
          >
            {measuring.map((block, index) => (
              <BlockView key={index} block={block} typography={typography} as="column" />
            ))}
          </div>
        </div>
      )}
      <PageCount value={count}>
        {pages.map((page, index) => (
          <Sheet key={index} page={page} number={index + 1} selected={chosen} reachable={reachable} />
        ))}
      </PageCount>
    </div>
  );
}

/**
 * Brings what is selected into sight when it was chosen elsewhere: from a check, the palette, the panel. In a long document
 * it may stand on a page that is placed later.
 */
function useShown(region: { current: HTMLElement | null }, chosen: string | undefined, placed: number): void {
  const shown = useRef<string>(undefined);
  useEffect(() => {
    if (chosen === shown.current) return;
    const lines = [...(region.current?.querySelectorAll('[data-source]') ?? [])];
    const line = lines.find((each) => each.getAttribute('data-source') === chosen);
    if (!line && chosen !== undefined) return;
    shown.current = chosen;
    const box = line?.getBoundingClientRect();
    if (box && (box.top < 200 || box.bottom > window.innerHeight - 40))
      line?.scrollIntoView({ block: 'center' });
  }, [region, chosen, placed]);
}
