import { makeWorld, type SecretWorld } from './secret-world';
import { MARKER } from './markers';

let world: SecretWorld;
beforeAll(async () => {
  world = await makeWorld({ families: 3 });
});
afterAll(() => world.close());

it('gives every protected value a marker that stands nowhere else', () => {
  const { all } = world.markers;
  expect(all.size).toBeGreaterThan(100);
  for (const marker of all.values()) {
    expect(marker.text.match(MARKER)).toEqual([marker.text]);
    expect(world.markers.in(`x${marker.text}y`)).toEqual([marker]);
  }
});

it('writes no marker of whereabouts or reporter in plain text', async () => {
  const plain = (await world.owner.query<{ row: string }>('select t::text as row from contact_point t union all select t::text from fact_reporter t')).rows.map(({ row }) => row).join('\n');
  expect([...new Set(world.markers.in(plain).map(({ kind }) => kind))]).toEqual(['hiddenreason']);
});
