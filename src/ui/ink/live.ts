import { render } from 'ink';
import type { ReactElement } from 'react';

/** Draws a view on stderr again and again, every so many milliseconds. The input is not touched. */
export function drawLive(view: () => ReactElement, stderr: NodeJS.WriteStream, every: number) {
  const instance = render(view(), { stdout: stderr, exitOnCtrlC: false, patchConsole: false });
  const timer = setInterval(() => instance.rerender(view()), every);
  return {
    /** Draws the last frame and leaves the terminal as it was. */
    async stop(): Promise<void> {
      clearInterval(timer);
      instance.rerender(view());
      const exited = instance.waitUntilExit();
      instance.unmount();
      await exited;
    },
  };
}
