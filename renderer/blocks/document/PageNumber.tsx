import { createContext, useContext } from 'react';
import type { DocumentTree } from '../../../core/document/tree';

/** How many pages the document has; undefined while they are counted for the first time. */
export const PageCount = createContext<number | undefined>(undefined);

interface PageNumberProps {
  words: DocumentTree['footer']['pageWords'];
  number: number;
}

/** "Page 3 of 151" at the foot of a sheet. Only this is drawn anew on every sheet once the pages are counted. */
export function PageNumber({ words: { before, between, after }, number }: PageNumberProps) {
  const count = useContext(PageCount);
  return <span>{`${before}${number}${between}${count ?? '…'}${after}`}</span>;
}
