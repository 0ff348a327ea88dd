import { Menu as Dropdown, type MenuProps } from '@mantine/core';
import { useState } from 'react';
import { useCover } from '../keys/covers';

/** Choices under a button. Its target, its lines and what parts them are those of the library's. */
function MenuOfChoices(props: Omit<MenuProps, 'opened' | 'onChange'>) {
  const [isOpen, setOpen] = useState(false);
  useCover(isOpen);
  return <Dropdown {...props} opened={isOpen} onChange={setOpen} />;
}

export const Menu: typeof MenuOfChoices &
  Pick<typeof Dropdown, 'Target' | 'Dropdown' | 'Item' | 'Label' | 'Divider'> = Object.assign(MenuOfChoices, {
  Target: Dropdown.Target,
  Dropdown: Dropdown.Dropdown,
  Item: Dropdown.Item,
  Label: Dropdown.Label,
  Divider: Dropdown.Divider,
});
