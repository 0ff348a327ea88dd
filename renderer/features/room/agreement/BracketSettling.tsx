import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../../core/model/language';
import type { BracketNode } from '../../../../core/model/text';
import { DelegationSet } from '../../../blocks/delegations/DelegationSet';
import { cx } from '../../../parts/cx';
import { KeyHint } from '../../../parts/KeyHint';
import { Private } from '../../../blocks/roomSafe/Private';
import { KeptInput } from '../../../parts/KeptInput';
import { draftKeys } from '../../../state/draftKeys';
import { useDraftLine } from '../../../state/useDraftOf';
import type { useCommand } from '../../../state/commands';
import classes from './BracketSettling.module.css';

interface BracketSettlingProps {
  bracket: BracketNode;
  place: { id: string; subItem?: string; language: Language; base: number; bracket: string };
  /** The one that the keys settle. */
  isCurrent: boolean;
  /** The variant that Enter would accept. */
  chosen: number | undefined;
  onAccept: (variant: number) => void;
  run: ReturnType<typeof useCommand>['run'];
}

/** The variants of one bracket: who stands behind each, one more, and the one that the room accepts. */
export function BracketSettling(props: BracketSettlingProps) {
  const { bracket, place, isCurrent, chosen, onAccept, run } = props;
  const { t } = useTranslation();
  const tag = (variant: number, delegations: string[]) =>
    run('bracket.tag', { ...place, variant, delegations });
  const { typed, type, send } = useDraftLine(draftKeys.variant(place.id, bracket.id, place.subItem));
  const add = async () => {
    const text = typed.trim();
    const nodes = text === '' ? [] : [{ type: 'text' as const, text }];
    await send(() => run('bracket.addVariant', { ...place, nodes, delegations: [] }));
  };
  return (
    <div className={cx(classes.bracket, isCurrent && classes.current)}>
      {bracket.variants.map((variant, index) => (
        <div
          key={index}
          className={cx('line', classes.variant, index === chosen && classes.chosen)}
          aria-current={index === chosen || undefined}
        >
          <p className={classes.words}>
            {variant.nodes.map((node) => (node.type === 'text' ? node.text : '…')).join('') ||
              t('agreement.delete')}
          </p>
          <Private>
            <DelegationSet
              size="xs"
              className={classes.who}
              label={t('agreement.behind')}
              chosen={variant.delegations}
              onAdd={(one) => tag(index, [...variant.delegations, one])}
              onRemove={(one) =>
                void tag(
                  index,
                  variant.delegations.filter((each) => each !== one),
                )
              }
            />
          </Private>
          <Button
            size="xs"
            onClick={() => onAccept(index)}
            rightSection={isCurrent && index < 9 && <KeyHint shortcut={{ key: String(index + 1) }} />}
          >
            {t('agreement.accept')}
          </Button>
        </div>
      ))}
      <form
        className={cx('line', classes.variant)}
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <KeptInput
          size="xs"
          className={classes.words ?? ''}
          aria-label={t('agreement.newVariant')}
          placeholder={t('agreement.newVariant')}
          line={{ typed, type }}
        />
        <Button type="submit" size="xs" variant="default">
          {t(typed.trim() === '' ? 'agreement.addDeletion' : 'agreement.addVariant')}
        </Button>
      </form>
    </div>
  );
}
