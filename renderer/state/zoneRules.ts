import { isZoneKept, keepZone } from '../../core/time/zones';
import { desk } from './bridge';
import { useMirror } from './mirror';

/** Asks the host how it tells the time in the zone of the open workshop, and again when that zone changes. Returns what ends it. */
export function followZone(): () => void {
  let asked: string | undefined;
  const ask = () => {
    const zone = useMirror.getState().workshop?.state.meeting.timeZone;
    if (zone === undefined || zone === asked || isZoneKept(zone)) return;
    asked = zone;
    void desk()
      .api.zoneRules({ zone })
      .then((rules) => {
        if (!rules) return;
        keepZone(rules);
        drawTimesAgain();
      });
  };
  ask();
  return useMirror.subscribe(ask);
}

/** Whatever shows a time reads the meeting for its zone. */
function drawTimesAgain(): void {
  useMirror.setState(({ workshop }) => {
    if (!workshop) return {};
    const { meeting } = workshop.state;
    return { workshop: { ...workshop, state: { ...workshop.state, meeting: { ...meeting } } } };
  });
}
