import {
  DboptError,
  type Design,
  type Diagnostic,
  hasErrors,
  type OutsideSetting,
} from '../../model/index.ts';
import { type Client, readServer, readSnapshot } from '../../postgres/index.ts';
import { desireOutside, outsideSettings, setting } from '../../providers/index.ts';
import type { Store } from '../../state/index.ts';
import { recall } from '../plan/recall.ts';
import { scopeOf } from '../plan/scope.ts';

/** What the design asks of the server's settings, compared with what it has, by the rules of a configuration
 *  file: those of ALTER SYSTEM do not matter.
 *  Throws the errors of the design on this server. */
export async function settingsOutside(
  client: Client,
  design: Design,
  store: Store,
): Promise<{
  readonly settings: readonly OutsideSetting[];
  readonly notes: readonly Diagnostic[];
}> {
  const server = { ...(await readServer(client)), altersSystem: false };
  const { state } = await recall(store);
  const { kind } = setting.schema;
  const declared = design.declared.filter((each) => each.kind === kind);
  const snapshot = await readSnapshot(client, server, [setting], scopeOf({ declared }, state));
  const context = {
    ...({ task: 'plan', declared: design.declared, snapshot } as const),
    ...{ entries: state.entries, probed: {} },
  };
  const wishes = declared.map((each) => desireOutside(each, context));
  const diagnostics = wishes.flatMap((wish) => wish.diagnostics);
  if (hasErrors(diagnostics)) throw new DboptError(diagnostics);
  const desired = wishes.flatMap((wish) => wish.desired);
  return {
    settings: outsideSettings(desired, snapshot),
    // Who may run ALTER SYSTEM does not matter here.
    notes: diagnostics.filter(({ code }) => code !== 'missing-privilege'),
  };
}
