import type { Design, Diagnostic, Warmed, WarmReport } from '../../model/index.ts';
import { database, load, missingExtension, openDesign, warmables } from '../../operations/index.ts';
import { type Client, lit, readCache, sql, type Warmable } from '../../postgres/index.ts';
import { formatBytes, jsonText, renderWarm } from '../../ui/index.ts';
import { EXIT } from '../exit.ts';
import { type CommonOptions, choice, command, type MakeCommand, sourceOf } from '../options.ts';
import { out, showDiagnostics, textOptions } from '../output.ts';
import { stopOnSignal } from '../signals.ts';

interface WarmFlags extends CommonOptions {
  readonly format: 'text' | 'json';
}

/** `dbopt warm`: loads what the design lists into the buffer cache. */
export const warm: MakeCommand = (done) =>
  command('warm', 'load the relations of warm: into the buffer cache', [
    'dbopt warm',
    'dbopt warm --format json',
  ])
    .option('--format <format>', 'text or json', choice('text', 'json'), 'text')
    .action(async (flags: WarmFlags) => {
      const { design, diagnostics } = await openDesign(sourceOf(flags));
      showDiagnostics(diagnostics);
      const db = database(flags, design);
      try {
        const client = await db.connect('warm');
        const report = await stopOnSignal((signal) => warmAll(client, design, signal));
        show(report, flags);
        done(report.complete ? EXIT.ok : EXIT.stopped);
      } finally {
        await db.close();
      }
    });

/** Throws what is wrong with the names before anything is loaded. */
async function warmAll(client: Client, design: Design, signal: AbortSignal): Promise<WarmReport> {
  const { schema, ...cache } = await readCache(client);
  // Whoever holds one of them exclusively must not hold up a Ctrl-C.
  await client.query(sql`SET lock_timeout = ${lit(design.policy.lockTimeout)}`.text);
  const found = await warmables(client, design);
  if (schema === null) throw missingExtension();
  showDiagnostics(tooMuch(found, cache));
  const relations: Warmed[] = [];
  for (const relation of found) {
    if (signal.aborted) break;
    relations.push(await load(client, relation, { ...cache, schema }, signal));
  }
  return { relations, sharedBuffers: cache.sharedBuffers, complete: !signal.aborted };
}

function tooMuch(
  found: readonly Warmable[],
  { sharedBuffers, blockSize }: { readonly sharedBuffers: number; readonly blockSize: number },
): readonly Diagnostic[] {
  const blocks = found.flatMap(({ pieces }) => pieces).reduce((all, one) => all + one.blocks, 0);
  const bytes = blocks * blockSize;
  if (bytes <= sharedBuffers) return [];
  return [
    {
      severity: 'warning',
      code: 'warm-too-much',
      message: `the relations of warm: are ${formatBytes(bytes)} and shared_buffers is ${formatBytes(sharedBuffers)}: the last ones push out the first`,
      hint: 'list less, the indexes first; or raise shared_buffers',
    },
  ];
}

function show(report: WarmReport, { format, color }: WarmFlags): void {
  if (format === 'json') out(`${jsonText(report, 2)}\n`);
  else out(renderWarm(report, textOptions(process.stdout, { noColor: !color })));
}
