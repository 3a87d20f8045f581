import { Box, Static } from 'ink';
import type { ReactElement } from 'react';
import type { ApplyEvent, LoopEvent } from '../../model/index.ts';
import { hear, IDLE, type RunningLoop, runningLines } from '../loop/running.ts';
import { PIPE_COLUMNS } from '../mode.ts';
import { drawLive } from './live.ts';
import { Rows } from './rows.ts';

interface LoopViewProps {
  readonly loop: RunningLoop;
  readonly columns: number;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** Rounds that are over scroll away like any output; below them the one that runs is redrawn. */
export const LoopView = ({ loop, columns, now }: LoopViewProps): ReactElement => (
  <Box flexDirection="column">
    <Static items={[...loop.log]}>
      {(lines, i) => <Rows key={i} lines={lines} columns={columns} />}
    </Static>
    <Rows lines={runningLines(loop, now)} columns={columns} />
  </Box>
);

const REDRAW_MS = 250;

/** Shows a loop while it runs. Ctrl-C stays with the caller. */
export function startLoopView(stderr: NodeJS.WriteStream) {
  let loop = IDLE;
  const view = () => (
    <LoopView loop={loop} columns={stderr.columns ?? PIPE_COLUMNS} now={Date.now()} />
  );
  const { stop } = drawLive(view, stderr, REDRAW_MS);
  return {
    tell(event: LoopEvent | ApplyEvent) {
      loop = hear(loop, event);
    },
    stop,
  };
}
