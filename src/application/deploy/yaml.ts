import { isMap, isScalar, isSeq, LineCounter, type Node, parseAllDocuments } from 'yaml';

/** A place of a YAML file that can be asked for what lies below it. */
export interface Yaml {
  /** `k8s/api.yaml:12` */
  readonly place: string;
  /** A scalar as text; null: it is none. */
  readonly text: string | null;
  /** What stands under keys, or at a place of a list; null: nothing does. */
  at(...path: readonly (string | number)[]): Yaml | null;
  /** Items of a list, values of a map. */
  readonly items: readonly Yaml[];
  readonly keys: readonly string[];
}

/** The documents of a file; none where it is no YAML, as templates are. */
export function readYaml(path: string, text: string): readonly Yaml[] {
  const lines = new LineCounter();
  try {
    const documents = parseAllDocuments(text, { lineCounter: lines, logLevel: 'silent' });
    return [...documents].flatMap((one) =>
      'contents' in one && one.errors.length === 0 && one.contents !== null
        ? [yamlOf(one.contents, path, lines)]
        : [],
    );
  } catch {
    return [];
  }
}

function yamlOf(node: Node, path: string, lines: LineCounter): Yaml {
  const wrap = (one: unknown): readonly Yaml[] =>
    isMap(one) || isSeq(one) || isScalar(one) ? [yamlOf(one, path, lines)] : [];
  const at = (key: string | number): Yaml | null => {
    const found = isMap(node)
      ? node.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === String(key))
          ?.value
      : isSeq(node) && typeof key === 'number'
        ? node.items[key]
        : undefined;
    return wrap(found)[0] ?? null;
  };
  return {
    place: `${path}:${lines.linePos(node.range?.[0] ?? 0).line}`,
    text: isScalar(node) && node.value !== null ? String(node.value) : null,
    at: (...keys) =>
      keys.reduce<Yaml | null>(
        (found, key, i) => (i === 0 ? at(key) : (found?.at(key) ?? null)),
        null,
      ),
    items: isSeq(node)
      ? node.items.flatMap(wrap)
      : isMap(node)
        ? node.items.flatMap((pair) => wrap(pair.value))
        : [],
    keys: isMap(node)
      ? node.items.flatMap((pair) => (isScalar(pair.key) ? [String(pair.key.value)] : []))
      : [],
  };
}
