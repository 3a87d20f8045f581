import { type LoopStatus, type Round, type RoundOutcome, timeText } from '../../model/index.ts';
import { BLANK, type Line, line, type Role, span } from '../document/line.ts';
import { tableLines } from '../document/table.ts';
import { plural } from '../format.ts';
import { findingText, gainText, outcomeText, sparkline } from './words.ts';

const ROLES: { readonly [outcome in RoundOutcome]: Role } = {
  ...{ nothing: 'dim', waits: 'dim', reported: 'info', proposed: 'add', kept: 'add' },
  ...{ reverted: 'destroy', stopped: 'warning', 'taken-over': 'warning' },
};

/** One round: what it found, what it would do or did, and how that was judged. */
export function roundLines(round: Round): readonly Line[] {
  const { change, verdict, why, branch, passed } = round;
  const head = line([
    span(outcomeText(round), round.outcome === null ? 'strong' : ROLES[round.outcome]),
    span(change === null ? '' : `  ${findingText(round)}`, 'strong'),
  ]);
  const facts = [
    ...(change === null ? [] : [change.title, gainText(change.gain)]),
    ...(change === null || change.hazards.length === 0
      ? []
      : [`hazards: ${change.hazards.join(', ')}`]),
    ...(branch === null ? [] : [`branch ${branch}`]),
    ...(why === '' ? [] : [why]),
  ];
  return [
    head,
    ...facts.map((text) => line([span(text)], { indent: 2 })),
    ...(verdict?.comparisons ?? []).flatMap(({ what, before, after, ratio, p }) => [
      line([span(`${what}: ${ratio.toFixed(2)} times, p = ${p.toPrecision(2)}`, 'dim')], {
        indent: 2,
      }),
      line(
        [
          span(
            `${sparkline(before, [...before, ...after])} │ ${sparkline(after, [...before, ...after])}`,
          ),
        ],
        {
          ...{ indent: 4, fit: 'cut' },
        },
      ),
    ]),
    ...(change?.files ?? []).flatMap(({ patch }) => patchLines(patch)),
    ...passed.map((one) =>
      line([span(`passed over: ${one.code} ${one.address}: ${one.why}`, 'dim')], {
        indent: 2,
        hang: 4,
      }),
    ),
  ];
}

const patchLines = (patch: string): readonly Line[] =>
  patch
    .trimEnd()
    .split('\n')
    .map((text) =>
      line([span(text, text.startsWith('+') ? 'add' : text.startsWith('-') ? 'destroy' : 'dim')], {
        ...{ indent: 2, fit: 'cut' },
      }),
    );

/** `dbopt loop history`. */
export function historyLines(rounds: readonly Round[]): readonly Line[] {
  if (rounds.length === 0) return [line([span('No rounds yet.')])];
  const rows = rounds.map((round) => [
    timeText(round.startedAt),
    round.mode,
    outcomeText(round),
    [findingText(round), round.why].filter((text) => text !== '').join(': '),
  ]);
  return tableLines(['started', 'mode', 'outcome', 'what'], rows);
}

/** `dbopt loop status`. */
export function statusLines({ running, stopped, rounds }: LoopStatus): readonly Line[] {
  const [last] = rounds;
  const count = (outcome: Round['outcome']) =>
    rounds.filter((one) => one.outcome === outcome).length;
  return [
    line([
      span(running === null ? 'No loop is running.' : `A loop is running: ${running}.`, 'strong'),
    ]),
    ...(stopped === null
      ? []
      : [
          line([
            span('Stopped: ', 'warning'),
            span(`${stopped}. See to it, then dbopt loop resume.`),
          ]),
        ]),
    line([
      span(
        `${plural(rounds.length, 'round')}: ${count('kept')} kept, ${count('reverted')} reverted.`,
      ),
    ]),
    ...(last === undefined
      ? []
      : [
          BLANK,
          line([span(`Last round, ${timeText(last.startedAt)}:`, 'dim')]),
          ...roundLines(last),
        ]),
  ];
}
