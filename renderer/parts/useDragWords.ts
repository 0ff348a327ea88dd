import { Accessibility } from '@dnd-kit/dom';
import type { DragDropProvider } from '@dnd-kit/react';
import { useMemo, type ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';

/** Plugins of a `DragDropProvider` that speak to screen readers in the interface's language; `how` says how to move a row. */
export function useDragWords(how: string): NonNullable<ComponentProps<typeof DragDropProvider>['plugins']> {
  const { t } = useTranslation();
  return useMemo(() => {
    const speaking = Accessibility.configure({
      screenReaderInstructions: { draggable: how },
      announcements: {
        dragstart: () => t('common.dragging.started'),
        dragend: ({ canceled }: { canceled: boolean }) =>
          t(canceled ? 'common.dragging.cancelled' : 'common.dragging.ended'),
      },
    });
    return (defaults) => [...defaults.filter((plugin) => plugin !== Accessibility), speaking];
  }, [t, how]);
}
