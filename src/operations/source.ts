import { CHECKS } from '../checks/index.ts';
import { DboptError, type Design, type Diagnostic, fail, type Target } from '../model/index.ts';
import { KINDS } from '../providers/index.ts';
import { type LoadOptions, loadDesign } from '../schema/index.ts';

export { readVariables } from '../schema/index.ts';

/** Where a design comes from. */
export interface DesignSource {
  /** At least one, relative to `cwd`; several are merged like includes. */
  readonly files: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  /** They win over the environment. */
  readonly vars: Readonly<Record<string, string>>;
  /** The folder that paths are read from and told from. */
  readonly cwd: string;
  /** Names and globs of the targets to read; none: all. */
  readonly chosen?: readonly string[] | undefined;
  /** The database to connect to, in place of the design's. */
  readonly url?: string | undefined;
  /** See LoadOptions. */
  readonly texts?: ReadonlyMap<string, string> | undefined;
  /** Nobody connects. */
  readonly offline?: boolean | undefined;
  /** See LoadOptions. */
  readonly judge?: LoadOptions['judge'];
}

export interface OpenedDesign {
  readonly design: Design;
  /** Warnings of the design file. */
  readonly diagnostics: readonly Diagnostic[];
}

export interface Opened extends OpenedDesign {
  /** More than one: what is asked is asked of each of them. With one or none the design is for one database. */
  readonly targets: readonly Target[];
}

/** Reads a design, or throws all that is wrong with it. Of one chosen target it is that one's. */
export async function openTargets({ url, ...source }: DesignSource): Promise<Opened> {
  const { design, targets, diagnostics } = await loadDesign({
    ...{ offline: url !== undefined, ...source, kinds: KINDS, checks: CHECKS },
  });
  if (design === null) throw new DboptError(diagnostics);
  const [first, second] = targets;
  if (second !== undefined && url !== undefined) {
    throw fail('bad-flag', '--url is one database, and the design has several targets', {
      hint: 'choose the one it is for with --target NAME',
    });
  }
  return { design: first?.design ?? design, targets, diagnostics };
}

/** Reads a design for work on one database. Throws also where it is for several. */
export async function openDesign(source: DesignSource): Promise<OpenedDesign> {
  const { targets, ...opened } = await openTargets(source);
  if (targets.length > 1) {
    throw fail('many-targets', 'the design has several targets, and this works on one of them', {
      hint: `choose one with --target: ${targets.map(({ name }) => name).join(', ')}`,
    });
  }
  return opened;
}
