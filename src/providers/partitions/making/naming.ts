import { isTooLong, qualified, suffixed } from '../../../model/index.ts';
import { boundsText, type Range } from '../calendar/bounds.ts';
import { INTEGERS } from '../calendar/key.ts';
import type { Lifecycle } from '../calendar/lifecycle.ts';
import { childrenOf } from '../children.ts';
import type { PartitionedRow } from '../query.ts';
import type { Due } from '../work.ts';
import { foundTemplate } from './found-template.ts';
import { homeOf } from './home.ts';
import { isNamed, namer, type Used, unused } from './names.ts';
import { isUnread, readTemplate } from './read-template.ts';
import type { Reading } from './readings.ts';
import { render, type Template } from './template.ts';

/** The partitions to make, where and by the names that the design says, or else that those there have. `coming`: the
 *  qualified names of those that the same plan makes for other tables. */
export function named(
  row: PartitionedRow,
  life: Lifecycle,
  due: readonly Range[],
  coming: ReadonlySet<string>,
): readonly Due[] {
  if (due.length === 0) return [];
  const schema = homeOf(row, life);
  const taken = new Set(row.taken[schema]);
  const used: Used = {
    has: (name) => taken.has(name) || coming.has(qualified({ schema, name })),
    add: (name) => taken.add(name),
  };
  const template = templateOf(row, life);
  const usual = namer(
    row.name,
    used,
    due.map(({ from }) => life.suffix(from)),
  );
  return due.map((range) => {
    const own = template === null ? null : render(template, range, life);
    const name =
      own === null || isTooLong(own)
        ? usual(life.suffix(range.from))
        : unused(used, (number) => suffixed(own, number));
    return { schema, name, ...boundsText(range, life.key) };
  });
}

/** What the names there are, or the design, make of a range, whatever is taken; null: they say nothing of it. */
export function nameLikeThose(row: PartitionedRow, life: Lifecycle, range: Range): string | null {
  const template = templateOf(row, life);
  return template === null ? null : render(template, range, life);
}

function templateOf(row: PartitionedRow, life: Lifecycle): Template | null {
  const { name } = row.spec ?? {};
  if (name === undefined) return foundTemplate(...siblingsOf(row, life));
  const read = readTemplate(String(name));
  return isUnread(read) ? null : read;
}

/** Of those there, where none is called in any way that can be gone on with; none: the design says how, or one is. A
 *  single one without a number, as `events_old`, is no way to call them. */
export function oddlyNamed(row: PartitionedRow, life: Lifecycle): readonly string[] {
  if (row.spec?.name !== undefined) return [];
  const [siblings, every, reading] = siblingsOf(row, life);
  const isWay =
    siblings.length > 1 || siblings.some(({ name }) => /\d/.test(name.replace(row.name, '')));
  const isOdd =
    isWay && !siblings.some(reading.usual) && foundTemplate(siblings, every, reading) === null;
  return isOdd ? siblings.map(({ name }) => name) : [];
}

function siblingsOf(row: PartitionedRow, life: Lifecycle) {
  const siblings = childrenOf(row, life.key).flatMap(
    ({ row: { name, kind, pending, stranger }, from, to }) => {
      // Beyond the calendar no time has a name.
      const isTold = from !== null && life.reaches(from) && (to === null || life.reaches(to));
      return !isTold || kind === 'f' || pending || stranger !== null ? [] : [{ name, from, to }];
    },
  );
  const reading: Reading = {
    line: life,
    isNumber: INTEGERS.includes(row.type),
    stem: row.name,
    usual: ({ name, from }) => isNamed(name, row.name, life.suffix(from)),
  };
  return [siblings, row.spec?.every, reading] as const;
}
