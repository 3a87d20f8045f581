import { listArchives, openArchiveStore } from '../../archive/index.ts';
import { type Design, fail, type Listing } from '../../model/index.ts';
import { ofKinds } from '../plan/kinds.ts';

/** Where the design archives to, or the places given instead. Throws where there is none. */
export function placesOf(
  { declared }: Pick<Design, 'declared'>,
  instead: readonly string[] = [],
): readonly string[] {
  const own = ofKinds(declared, ({ maintenance }, entry) => maintenance?.archive(entry));
  const places = [...new Set(instead.length > 0 ? instead : own)];
  if (places.length > 0) return places;
  throw fail('no-archive', 'the design archives nothing', {
    hint: 'write then: archive and archive: { to: … } for a table, or name a place: --from s3://bucket/prefix',
  });
}

/** What lies at each of these places. */
export const listingsOf = (places: readonly string[]): Promise<readonly Listing[]> =>
  Promise.all(
    places.map(async (place) => {
      const store = await openArchiveStore(place);
      try {
        return await listArchives(store);
      } finally {
        store.close();
      }
    }),
  );
