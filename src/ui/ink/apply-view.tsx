import { Box, Static } from 'ink';
import type { ReactElement } from 'react';
import type { ApplyEvent, Plan } from '../../model/index.ts';
import { type ApplyScreen, liveLines, logLines } from '../document/apply.ts';
import { PIPE_COLUMNS } from '../mode.ts';
import { advance, noProgress, type Progress } from '../progress.ts';
import { drawLive } from './live.ts';
import { Rows } from './rows.ts';

interface ApplyViewProps {
  readonly progress: Progress;
  readonly screen: ApplyScreen;
}

/** Steps that are over scroll away like any output; below them a small region is redrawn. */
export const ApplyView = ({ progress, screen }: ApplyViewProps): ReactElement => (
  <Box flexDirection="column">
    <Static items={[...progress.log]}>
      {(entry, i) => <Rows key={i} lines={logLines(entry, screen)} columns={screen.width} />}
    </Static>
    <Rows lines={liveLines(progress, screen)} columns={screen.width} />
  </Box>
);

export interface LiveApply {
  emit(event: ApplyEvent): void;
  /** Draws the last frame and leaves the terminal as it was. */
  stop(): Promise<void>;
}

const REDRAW_MS = 100;

/** Shows an apply on stderr while it runs. Ctrl-C stays with the caller: the input is not touched. */
export function startApplyView(
  plan: Plan,
  stderr: NodeJS.WriteStream = process.stderr,
  full = false,
): LiveApply {
  let progress = noProgress(plan, full);
  const view = () => {
    const screen = { width: stderr.columns ?? PIPE_COLUMNS, now: Date.now() };
    return <ApplyView progress={progress} screen={screen} />;
  };
  const { stop } = drawLive(view, stderr, REDRAW_MS);
  return {
    emit(event) {
      progress = advance(progress, plan, event);
    },
    stop,
  };
}
