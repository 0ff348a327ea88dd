// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { runCommand } from '../../../renderer/state/commands';
import { useWholeList } from '../../../renderer/state/useWholeList';

it('two places chosen before the first is answered are both in the list; after a refusal the list stands as it was', async () => {
  const sent: string[][] = [];
  const answers: ((done: boolean) => void)[] = [];
  const stoodOn: string[][] = [];
  const send = (next: string[], from: string[]) => {
    sent.push(next);
    stoodOn.push(from);
    return new Promise<boolean>((resolve) => answers.push(resolve));
  };
  const { result } = renderHook(() => useWholeList<string>('g1', ['3'], send));
  void result.current((all) => [...all, '16']);
  void result.current((all) => [...all, '17']);
  expect(sent).toEqual([
    ['3', '16'],
    ['3', '16', '17'],
  ]);
  expect(stoodOn).toEqual([['3'], ['3', '16']]);
  await act(async () => answers.forEach((answer) => answer(false)));
  void result.current((all) => [...all, '20']);
  expect(sent.at(-1)).toEqual(['3', '20']);
});

it('what was asked of one heading is not in the list of the next', () => {
  const sent: string[][] = [];
  const send = (next: string[]) => {
    sent.push(next);
    return new Promise<boolean>(() => undefined);
  };
  const { result, rerender } = renderHook(({ of }) => useWholeList<string>(of, [], send), {
    initialProps: { of: 'g1' },
  });
  void result.current((all) => [...all, '16']);
  rerender({ of: 'g2' });
  void result.current((all) => [...all, '17']);
  expect(sent.at(-1)).toEqual(['17']);
});

it('a list that does not say what it was changed from is not sent by any screen: it does not compile', () => {
  // @ts-expect-error without `from`
  const unsaid: Parameters<typeof runCommand<'recommendation.setThemes'>>[1] = { id: 'r1', themes: [] };
  const said: Parameters<typeof runCommand<'recommendation.setThemes'>>[1] = { ...unsaid, from: [] };
  expect(said).toEqual({ id: 'r1', themes: [], from: [] });
});
