import { useEffect } from 'react';
import { useWorkshop } from '../../../state/ledgers';
import { leavePast, usePast } from '../../../state/past';
import { PastView } from './PastView';
import { StepsPage } from './StepsPage';

/** History: the steps of the workshop, or the workshop as it stood after one of them. Leaving the page is leaving the past. */
export function PastSection() {
  const { id } = useWorkshop('id');
  const past = usePast((store) => store.past);
  useEffect(() => leavePast, [id]);
  return past?.state.id === id ? <PastView past={past} /> : <StepsPage key={id} />;
}
