import { Button, Group } from '@mantine/core';
import { IconListDetails, IconSignature } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PeopleListOptions } from '../../../../core/document/people/peopleListOptions';
import { Dialog } from '../../../parts/Dialog';
import { ParticipantsForm } from './ParticipantsForm';
import { SignaturesForm } from './SignaturesForm';

type List = PeopleListOptions['list'];

const LISTS = { signatures: IconSignature, participants: IconListDetails } as const;

/** The lists of people that can be printed, each with a dialog of its own. */
export function PeopleListButtons() {
  const { t } = useTranslation();
  const [opened, setOpened] = useState<List>();
  const [shown, setShown] = useState<List>('signatures');
  const open = (list: List) => {
    setShown(list);
    setOpened(list);
  };
  return (
    <>
      <Group gap="xs">
        {(['signatures', 'participants'] as const).map((list) => {
          const Icon = LISTS[list];
          return (
            <Button
              key={list}
              variant="default"
              leftSection={<Icon size={18} aria-hidden />}
              onClick={() => open(list)}
            >
              {t(`peopleLists.${list}`)}
            </Button>
          );
        })}
      </Group>
      <Dialog
        opened={opened !== undefined}
        onClose={() => setOpened(undefined)}
        title={t(`peopleLists.${shown}`)}
        isWide
      >
        {shown === 'signatures' ? <SignaturesForm /> : <ParticipantsForm />}
      </Dialog>
    </>
  );
}
