import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useCover } from '../keys/covers';

interface DialogProps {
  opened: boolean;
  title: ReactNode;
  onClose: () => void;
  /** For what is looked at beside each other; a question or a short form is narrow. */
  isWide?: boolean;
  /** For what is read as columns, all of it at once. */
  isSheet?: boolean;
  /** It is gone from the screen, and the keyboard is free. */
  onClosed?: () => void;
  /** Whether the keyboard goes back to where it was. */
  returnFocus?: boolean;
  children: ReactNode;
}

/** A question or a form over the work, in one of three widths; its buttons are `Actions`. */
export function Dialog({
  opened,
  title,
  onClose,
  isWide,
  isSheet,
  onClosed,
  returnFocus = true,
  children,
}: DialogProps) {
  const { t } = useTranslation();
  useCover(opened);
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={title}
      size={isSheet ? '64rem' : isWide ? '45rem' : '30rem'}
      returnFocus={returnFocus}
      closeButtonProps={{ 'aria-label': t('common.close') }}
      {...(onClosed && { onExitTransitionEnd: onClosed })}
    >
      {children}
    </Modal>
  );
}
