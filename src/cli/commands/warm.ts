import type { Design, Diagnostic, Warmed, WarmReport } from '../../model/index.ts';
import {
  askTargets,
  database,
  load,
  missingExtension,
  openTargets,
  warmables,
} from '../../operations/index.ts';
import { type Client, lit, readCache, sql, type Warmable } from '../../postgres/index.ts';
import { formatBytes, jsonText, renderWarm, warmJson } from '../../ui/index.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import { exitOfAll, showReports } from '../fleet/each.ts';
import { type CommonOptions, choice, command, type MakeCommand, sourceOf } from '../options.ts';
import { out, showDiagnostics, speakFor, textOptions } from '../output.ts';
import { stopOnSignal } from '../signals.ts';

interface WarmFlags extends CommonOptions {
  readonly format: 'text' | 'json';
}

/** `dbopt warm`: loads what the design lists into the buffer cache. */
export const warm: MakeCommand = (done) =>
  command(['dbopt warm', 'dbopt warm --format json'])
    .option('--format <format>', 'text or json', choice('text', 'json'), 'text')
    .action(async (flags: WarmFlags) => {
      const { design, targets, diagnostics } = await openTargets(sourceOf(flags));
      showDiagnostics(diagnostics);
      const options = textOptions(process.stdout, { noColor: !flags.color });
      const text = (report: WarmReport) => renderWarm(report, options);
      if (targets.length > 1) {
        const reports = await stopOnSignal((signal) =>
          askTargets(targets, ({ name, design: own }) =>
            speakFor(name, () => warmOne(own, {}, signal)),
          ),
        );
        showReports(reports, flags, { text, json: warmJson });
        return done(exitOfAll(reports, exitCode));
      }
      const report = await stopOnSignal((signal) => warmOne(design, flags, signal));
      out(flags.format === 'json' ? `${jsonText(warmJson(report), 2)}\n` : text(report));
      done(exitCode(report));
    });

const exitCode = ({ complete }: WarmReport): ExitCode => (complete ? EXIT.ok : EXIT.stopped);

async function warmOne(
  design: Design,
  flags: Pick<WarmFlags, 'url'>,
  signal: AbortSignal,
): Promise<WarmReport> {
  const db = database(flags, design);
  try {
    return await warmAll(await db.connect('warm'), design, signal);
  } finally {
    await db.close();
  }
}

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
