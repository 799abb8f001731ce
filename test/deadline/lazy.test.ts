import { expect, test, vi } from 'vitest';

const loaded = vi.hoisted(() => ({ holidays: false }));

vi.mock('date-holidays', async original => {
  loaded.holidays = true;
  return original();
});

test('the holiday library, slow to load, is loaded when a window asks for holidays and not before', async () => {
  const { german, plain, deadline } = await import('./counting.ts');
  await import('../../core/deadline/first-use.ts');
  await deadline(plain, '2026-11-23');
  expect(loaded.holidays).toBe(false);
  await deadline(german, '2026-11-23');
  expect(loaded.holidays).toBe(true);
});
