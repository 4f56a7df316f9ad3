import { PAGES, p75 } from './pages';

it('tells what three of four runs stay below, whatever their order', () => {
  expect(p75([400, 100, 300, 200])).toBe(300);
  expect(p75([7])).toBe(7);
  expect(p75([1, 2, 3, 4, 5])).toBe(4);
});

it('holds both apps to a limit, the portal to the lower one', () => {
  const limit = (portal: boolean): number[] => PAGES.filter(({ path }) => path('x').startsWith('/mijn') === portal).map(({ lcpMs }) => lcpMs);
  expect(Math.max(...limit(true))).toBeLessThan(Math.min(...limit(false)));
});
