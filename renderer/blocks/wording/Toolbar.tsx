import { ActionIcon, Tooltip } from '@mantine/core';
import { Menu } from '../../parts/Menu';
import { IconArrowsSplit2, IconBold, IconItalic, IconPlus, IconSuperscript } from '@tabler/icons-react';
import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { useTranslation } from 'react-i18next';
import type { Node } from '../../../core/model/text';
import type { DescribeNode } from './schema';
import { cx } from '../../parts/cx';
import classes from './Toolbar.module.css';

/** A field or a cross-reference that can be put into the text. */
export type Insertable = Extract<Node, { type: 'field' | 'reference' }>;

const MARKS = [
  { mark: 'bold', icon: IconBold, label: 'wording.bold', key: 'B' },
  { mark: 'italic', icon: IconItalic, label: 'wording.italic', key: 'I' },
  { mark: 'superscript', icon: IconSuperscript, label: 'wording.superscript', key: '.' },
] as const;

interface ToolbarProps {
  editor: Editor;
  insertables: readonly Insertable[];
  describe: DescribeNode;
  /** Makes two of the text at the caret; absent where it stays one. */
  onSplit: (() => void) | undefined;
}

/** What can be done to the text, in sight only while it is being written. */
export function Toolbar({ editor, insertables, describe, onSplit }: ToolbarProps) {
  const { t } = useTranslation();
  const active = useEditorState({
    editor,
    selector: ({ editor: current }) => MARKS.map(({ mark }) => current.isActive(mark)),
  });
  return (
    <div className={cx('tools floats', classes.toolbar)} role="toolbar" aria-label={t('wording.toolbar')}>
      {MARKS.map(({ mark, icon: Icon, label, key }, index) => (
        <Tooltip key={mark} label={`${t(label)} (Ctrl ${key})`}>
          <ActionIcon
            size={28}
            aria-label={t(label)}
            aria-pressed={active[index] ?? false}
            className={classes.button}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => editor.chain().focus().toggleMark(mark).run()}
          >
            <Icon size={15} />
          </ActionIcon>
        </Tooltip>
      ))}
      {onSplit && (
        <Tooltip label={`${t('wording.split')} (Alt ↵)`}>
          <ActionIcon
            size={28}
            aria-label={t('wording.split')}
            onMouseDown={(event) => event.preventDefault()}
            onClick={onSplit}
          >
            <IconArrowsSplit2 size={15} />
          </ActionIcon>
        </Tooltip>
      )}
      {insertables.length > 0 && (
        <Menu position="bottom-end" returnFocus={false}>
          <Menu.Target>
            <ActionIcon size={28} aria-label={t('wording.insert')} title={t('wording.insert')}>
              <IconPlus size={15} />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown data-wording-menu>
            {insertables.map((node) => (
              <Menu.Item
                key={JSON.stringify(node)}
                onClick={() => editor.chain().focus().insertContent({ type: 'chip', attrs: { node } }).run()}
              >
                {describe(node)}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
    </div>
  );
}
