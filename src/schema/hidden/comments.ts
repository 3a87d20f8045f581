import type { CST } from 'yaml';
import { goesOnWithValue, withoutValue } from '../mask.ts';
import { type Hidden, MASK } from './hidden.ts';

/** Lines above that are looked at for the key a line belongs to. */
const ABOVE = 200;

/** Comments are read as lines of a design: people keep there what they had before. One behind what is hidden goes with it.
 *  `hidden` is in order. */
export function hiddenInComments(
  text: string,
  tokens: readonly CST.Token[],
  hidden: readonly Hidden[],
): readonly Hidden[] {
  const found: Hidden[] = [];
  let run: string[] = [];
  let [next, end] = [0, -1];
  for (const { offset: from, source } of commentsIn(tokens)) {
    const said = ` ${source.slice(1)}`;
    const start = text.lastIndexOf('\n', from - 1) + 1;
    const isAlone = text.slice(start, from).trim() === '';
    run = isAlone && start === end + 1 ? run.slice(-ABOVE) : [];
    end = text.indexOf('\n', from);
    while ((hidden[next]?.to ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    let isBehind = false;
    for (; (hidden[next]?.to ?? Number.POSITIVE_INFINITY) <= from; next++) {
      if (hidden[next]?.as === MASK) isBehind = true;
    }
    const shown = isBehind || goesOnWithValue(run, said) ? ` ${MASK}` : withoutValue(said).slice(1);
    if (isAlone) run.push(said);
    if (shown !== source.slice(1))
      found.push({ from: from + 1, to: from + source.length, as: shown });
  }
  return found;
}

interface Comment {
  readonly offset: number;
  readonly source: string;
}

/** In the order of the text. */
function commentsIn(tokens: readonly CST.Token[]): readonly Comment[] {
  const found: Comment[] = [];
  const left: CST.Token[] = [...tokens];
  for (let token = left.pop(); token !== undefined; token = left.pop()) {
    if (token.type === 'comment') found.push(token);
    for (const part of partsOf(token)) left.push(part);
  }
  return found.sort((a, b) => a.offset - b.offset);
}

function partsOf(token: CST.Token): readonly CST.Token[] {
  const items = 'items' in token ? token.items : [];
  const parts = [
    'start' in token ? token.start : null,
    'props' in token ? token.props : null,
    'value' in token ? token.value : null,
    ...items.flatMap(({ start, key, sep, value }) => [start, key, sep, value]),
    'end' in token ? token.end : null,
  ];
  return parts.flatMap((part) => part ?? []);
}
