import type { TextOptions } from '../ui/index.ts';
import { drawsInk, out, textOptions } from './output.ts';

type Screens = typeof import('../ui/ink/index.ts');

/** A report on stdout as text, or drawn where the terminal can. */
export async function outOrDraw<T>(
  report: T,
  { format, color }: { readonly format: string; readonly color: boolean },
  render: (report: T, options: TextOptions) => string,
  drawer: (screens: Screens) => (report: T, width: number) => void,
): Promise<void> {
  const flags = { noColor: !color, format };
  const options = textOptions(process.stdout, flags);
  if (!drawsInk(process.stdout, flags)) return out(render(report, options));
  drawer(await import('../ui/ink/index.ts'))(report, options.width);
}
