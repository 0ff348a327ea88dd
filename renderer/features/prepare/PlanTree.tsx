import { Disclosure } from '../../parts/Disclosure';
import { useState } from 'react';
import { levelName, type PlanEntry } from '../../../core/catalogue/reference';
import { wordingOf } from '../../../core/catalogue/wording';
import type { Framework, FrameworkDomain, PlanReference } from '../../../core/model/framework';
import { useInterfaceLanguage } from '../../locales/labels';
import { draftAt, draftPlace, useDrafts } from '../../state/drafts';
import { DomainWords } from './DomainWords';
import { PlanEntryLine } from './PlanEntryLine';
import { wordingDraftKey } from './wordingDraftKey';
import classes from './PlanTree.module.css';

/** A plan by its domains; each opens to its objectives and actions, with what is known of their wording. */
export function PlanTree({ framework }: { framework: Framework }) {
  return (
    <div>
      {framework.domains.map((domain) => (
        <Domain key={domain.number} framework={framework} domain={domain} />
      ))}
    </div>
  );
}

function Domain({ framework, domain }: { framework: Framework; domain: FrameworkDomain }) {
  const language = useInterfaceLanguage();
  const [chosen, setChosen] = useState<boolean>();
  const reference = (level: PlanReference['level'], entry: PlanEntry): PlanReference => ({
    framework: framework.id,
    level,
    number: entry.number,
  });
  const drafts = useDrafts();
  const places = domain.objectives.flatMap((objective) => [
    reference('objective', objective),
    ...objective.actions.map((action) => reference('action', action)),
  ]);
  // A wording that was typed and not entered is not kept behind a line that nobody closed.
  const isWaiting = places.some((place) => draftAt(drafts, draftPlace(wordingDraftKey(place))) !== undefined);
  const open = chosen ?? isWaiting;
  return (
    <div className="ruled">
      <Disclosure opened={open} onToggle={setChosen}>
        <span className={classes.number}>
          {levelName(framework, 'domain', language)} {domain.number}
        </span>
        <span>{wordingOf(domain, language)?.text}</span>
      </Disclosure>
      {open && <DomainWords domain={domain} />}
      {open &&
        domain.objectives.map((objective) => (
          <div key={objective.number} className={classes.objective}>
            <PlanEntryLine
              framework={framework}
              entry={objective}
              reference={reference('objective', objective)}
            />
            {objective.actions.map((action) => (
              <PlanEntryLine
                key={action.number}
                framework={framework}
                entry={action}
                reference={reference('action', action)}
              />
            ))}
          </div>
        ))}
    </div>
  );
}
