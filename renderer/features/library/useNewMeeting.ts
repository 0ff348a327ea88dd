import { useEffect, useState } from 'react';
import { planOfferedFirst } from '../../../core/catalogue/offer';
import { zonesOfPlace } from '../../../core/directory/zonesOfPlace';
import { isRefusal } from '../../../core/messages/refusal';
import { LANGUAGES, type Language } from '../../../core/model/language';
import type { WorkshopListEntry } from '../../../core/model/library';
import type { Workshop } from '../../../core/model/workshop';
import { useInterfaceLanguage } from '../../locales/labels';
import { today } from '../../parts/today';
import { desk } from '../../state/bridge';
import { formKeys } from '../../state/draftKeys';
import { useCatalogue } from '../../state/ledgers';
import { NO_PLAN } from '../../blocks/meeting/noPlan';
import { useTimeZones } from '../../state/timeZones';
import { useKeptForm } from '../../state/useKeptForm';
import { useWorkshopList } from './workshopList';

const NOTHING_CHOSEN = {
  en: '',
  fr: '',
  pt: '',
  es: '',
  place: '',
  firstDay: '',
  lastDay: '',
  timeZone: '',
  languages: '',
  plan: '',
  style: '',
  after: '',
} as const;

/**
 * The form of a new meeting: what somebody chose in it, and what stands there until they do. Languages, plan and style are
 * those of the earlier meeting that it goes on from; else the usual ones, and the plan in force on its first day.
 * @param copied what it is to be a copy of: its title stands there to be changed
 */
export function useNewMeeting(copied?: WorkshopListEntry) {
  const spoken = useInterfaceLanguage();
  const { frameworks, styles } = useCatalogue();
  const { standing } = useWorkshopList();
  const zones = useTimeZones();
  // No workshop is there yet to keep them beside: this window holds them.
  const form = useKeptForm<keyof typeof NOTHING_CHOSEN>(
    copied ? formKeys.copyOf(copied.id) : formKeys.newWorkshop,
    copied ? { ...NOTHING_CHOSEN, ...copied.title, after: copied.id } : NOTHING_CHOSEN,
    true,
  );
  const after = standing.find(({ id }) => id === form.text('after'));
  const earlier = useEarlier(after?.id);

  const chosen = form.text('languages').split(' ');
  const known = LANGUAGES.filter((language) => chosen.includes(language));
  const languages: Language[] =
    known.length === 0
      ? (earlier?.languages ?? [spoken])
      : [...known].sort((a, b) => chosen.indexOf(a) - chosen.indexOf(b));

  const firstDay = form.text('firstDay') || today();
  const lastDay = form.text('lastDay');
  const plans = frameworks.flatMap(({ framework }) => (framework.kind === 'plan' ? [framework] : []));
  const earlierPlan = plans.find(({ id }) => earlier?.frameworks.some((pin) => pin.id === id));
  const usualPlan = earlier ? earlierPlan : planOfferedFirst(plans, firstDay);
  const typedPlan = form.text('plan');

  const offered = zonesOfPlace(form.text('place'), zones?.places ?? []);
  const fromPlace = offered.length === 1 ? offered[0] : undefined;

  return {
    form,
    zones,
    standing,
    earlier,
    languages,
    plans,
    firstDay,
    lastDay: lastDay > firstDay ? lastDay : firstDay,
    plan: typedPlan === '' ? (usualPlan?.id ?? NO_PLAN) : typedPlan,
    style: form.text('style') || (earlier?.document.style ?? usualStyle()),
    offered,
    /** The place whose zone it is, unless the zone was chosen. */
    zoneOf: form.text('timeZone') === '' ? fromPlace?.place : undefined,
    timeZone: form.text('timeZone') || (fromPlace?.zone ?? zones?.own ?? ''),
  };

  /** The style of the workshop changed last; in an empty library, one whose headings gather recommendations under a plan. */
  function usualStyle(): string {
    const [last] = standing;
    const usual =
      styles.find(({ id }) => id === last?.style) ??
      styles.find(
        ({ referenceLine, defaults, blocks }) =>
          referenceLine && defaults.headings && blocks.some(({ block }) => block === 'groups'),
      );
    return (usual ?? styles[0])?.id ?? '';
  }
}

/** The earlier meeting as it stands now; undefined for none, and until it is here. */
function useEarlier(id: string | undefined): Workshop | undefined {
  const [earlier, setEarlier] = useState<Workshop>();
  useEffect(() => {
    if (id === undefined) return;
    let isGone = false;
    void desk()
      .api.openLedger({ ledger: { scope: 'workshop', id } })
      .then((opened) => {
        if (isGone || isRefusal(opened) || opened.ledger.scope !== 'workshop') return;
        setEarlier(opened.state as Workshop);
      });
    return () => {
      isGone = true;
    };
  }, [id]);
  return earlier?.id === id ? earlier : undefined;
}
