import { listArchives, openArchiveStore } from '../../archive/index.ts';
import { type Archive, type Design, type Diagnostic, fail } from '../../model/index.ts';
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

/** The archives of all these places. */
export async function archivesIn(places: readonly string[]): Promise<{
  readonly archives: readonly Archive[];
  readonly diagnostics: readonly Diagnostic[];
}> {
  const found = await Promise.all(
    places.map(async (place) => {
      const store = await openArchiveStore(place);
      try {
        return await listArchives(store);
      } finally {
        store.close();
      }
    }),
  );
  return {
    archives: found.flatMap(({ archives }) => archives),
    diagnostics: found.flatMap(({ diagnostics }) => diagnostics),
  };
}
