import type { Declaration, KindSchema } from '../../model/index.ts';
import { MODELINE } from '../schema-url.ts';
import { assemble } from './assemble.ts';
import { emit } from './emit.ts';
import { explainOnce } from './explain-once.ts';
import { Branch, type Item } from './outline.ts';
import { sharePresets } from './presets.ts';

export interface WriteOptions {
  /** Comment at the head of the file, under what tells editors its schema. */
  readonly head: string;
  /** Tables of which there is nothing to say are written too. */
  readonly all: boolean;
}

/** The text of a design file that says all of this. */
export function writeDesign(
  declarations: readonly Declaration[],
  kinds: readonly KindSchema[],
  { head, all }: WriteOptions,
): string {
  const assembled = assemble(declarations, kinds);
  const found = assembled.get('tables')?.items ?? [];
  const { presets, tables } = sharePresets(
    [...found].filter((item) => all || says(item)).sort(byKey),
  );
  const section = (key: string, items: readonly Item[] = []): readonly Item[] =>
    items.length === 0 ? [] : [{ key, value: new Branch(items), apart: true }];
  const top = new Branch([
    { key: 'version', value: 1, about: `${MODELINE}\n${head}` },
    { key: 'target', value: new Branch([URL]), apart: true },
    ...sectionsOf(kinds).flatMap((key) => section(key, assembled.get(key)?.items)),
    ...section('presets', presets),
    ...section(
      'tables',
      tables.map((item) => ({ ...item, apart: true })),
    ),
  ]);
  return emit(explainOnce(top));
}

/** Sections before the tables, in the order of the kinds. */
const sectionsOf = (kinds: readonly KindSchema[]): readonly string[] =>
  kinds.flatMap(({ at }) => at.split('.').slice(0, 1)).filter((key) => key !== 'tables');

const says = ({ value }: Item): boolean => !(value instanceof Branch) || value.items.length > 0;

const byKey = (a: Item, b: Item): number => (a.key < b.key ? -1 : 1);

const URL: Item = {
  key: 'url',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the design file's variable, not JavaScript's
  value: '${DATABASE_URL:-}',
  raw: true,
  note: 'nothing: the PG* variables, as psql has it',
};
