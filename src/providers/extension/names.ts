import { type Actual, type Hazard, identifier, texts } from '../../model/index.ts';
import { readDependents } from './dependents.ts';

/** Functions with the names in their text, and what calls those. */
const textual = ({ facts }: Actual): readonly string[] =>
  [...readDependents(facts.functions), ...readDependents(facts.callers)].map(({ text }) => text);

/** A move takes the names away from whoever says the old schema, or looks there without one. Views, columns and indexes
 *  hold on to the objects themselves; what clients send, nobody can read. */
export function movedNames(name: string, schema: string, actual: Actual): readonly Hazard[] {
  const [from, to] = [identifier(actual.fields.schema?.text ?? ''), identifier(schema)];
  const broken = textual(actual);
  const paths = texts(actual.facts.paths);
  const effects = [
    ...(broken.length > 0 ? [`these fail from the next call on: ${broken.join(', ')}`] : []),
    ...(paths.length > 0
      ? [`sessions lose sight of it, whose search_path lacks ${to}: that of ${paths.join(', ')}`]
      : []),
    ...(actual.facts.open === true ? [] : [`roles without USAGE on schema ${to} cannot use it`]),
  ];
  if (effects.length === 0) return [];
  const message = `takes ${name} out of schema ${from}, for clients that name it there too; ${effects.join('; ')}`;
  return [{ code: 'broken-names', message }];
}

/** A drop is refused for what the catalog knows to need it, but it knows no text. */
export function goneNames(name: string, actual: Actual): readonly Hazard[] {
  const broken = textual(actual);
  if (broken.length === 0) return [];
  const message = `what names the objects of ${name} fails from the next call on: ${broken.join(', ')}`;
  return [{ code: 'broken-names', message }];
}
