import { describe, expect, it } from 'vitest';
import { stepPlace } from '../../../renderer/state/stepPlace';
import { catalogue, sampleWorkshop } from '../../fixtures/catalogue';

const workshop = sampleWorkshop('workshop-guide');
const [delegation = ''] = Object.keys(workshop.delegations);
const placeOf = (command: string, kind: string, id: string) =>
  stepPlace(command, [{ kind, id }], { before: workshop, after: workshop }, 'en', catalogue.directory);

describe('after an undo', () => {
  it('what was noted of who is there is shown where it is noted', () => {
    const place = placeOf('attendance.count', 'delegations', delegation);
    expect(place).toMatchObject({ place: 'prepare', section: 'attendance', name: { kind: 'delegation' } });
    expect(place?.selected).toBeUndefined();
    expect(placeOf('attendance.note', 'participants', 'p1')).toMatchObject({ section: 'attendance' });
  });

  it('a delegation is shown in the list of delegations', () => {
    const place = placeOf('delegation.edit', 'delegations', delegation);
    expect(place).toMatchObject({ section: 'delegations', selected: { kind: 'delegation', id: delegation } });
  });
});
