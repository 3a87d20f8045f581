import type { Counted } from '../../model/index.ts';
import { commandOf } from './command.ts';
import { environmentOf, numberOf } from './environment.ts';
import { OTHERS, type Service, textsOf } from './services.ts';
import { readYaml, type Yaml } from './yaml.ts';

const NONE = new Map<string, never>();

/** Deployments and StatefulSets, with the most that an autoscaler makes of them. */
export function kubernetesServices(
  files: readonly { readonly path: string; readonly text: string }[],
): readonly Service[] {
  const documents = files.flatMap(({ path, text }) => readYaml(path, text));
  const scaled = new Map(documents.flatMap(scaling));
  const services = documents
    .filter((one) => /^(Deployment|StatefulSet|Rollout)$/.test(one.at('kind')?.text ?? ''))
    .flatMap((one) => workload(one, scaled));
  return largest(services);
}

/** What an autoscaler may make of which workload: Kubernetes' own, or KEDA's, which makes 100 of it where nobody says less. */
function scaling(one: Yaml): readonly (readonly [name: string, most: Counted])[] {
  const name = one.at('spec', 'scaleTargetRef', 'name');
  const kind = one.at('kind')?.text;
  if (name?.text == null) return [];
  if (kind === 'HorizontalPodAutoscaler') {
    const most = one.at('spec', 'maxReplicas');
    return most?.text == null ? [] : [[name.text, counted(most)]];
  }
  if (kind !== 'ScaledObject') return [];
  const most = one.at('spec', 'maxReplicaCount');
  return [[name.text, most === null ? { count: 100, place: name.place } : counted(most)]];
}

const counted = ({ text, place }: Yaml): Counted =>
  numberOf(text, NONE, place) ?? { unknown: `${place} is no number` };

function workload(one: Yaml, scaled: ReadonlyMap<string, Counted>): readonly Service[] {
  const name = one.at('metadata', 'name')?.text ?? '';
  const said = one.at('spec', 'replicas');
  const replicas = scaled.get(name) ?? (said === null ? null : counted(said));
  const containers = one.at('spec', 'template', 'spec', 'containers')?.items ?? [];
  return containers.flatMap((container): readonly Service[] => {
    if (OTHERS.test(container.at('image')?.text ?? '')) return [];
    const environment = environmentOf(
      (container.at('env')?.items ?? []).map((pair) => {
        const value = pair.at('value');
        return [pair.at('name')?.text ?? '', value?.text ?? '', value?.place ?? ''] as const;
      }),
    );
    const line = [...textsOf(container.at('command')), ...textsOf(container.at('args'))];
    const place = (container.at('args') ?? container.at('command') ?? container).place;
    const command = line.length === 0 ? null : commandOf(line, environment, place);
    return line.length > 0 && command === null ? [] : [{ name, command, environment, replicas }];
  });
}

/** What is said again for another environment counts once, with the most replicas. */
function largest(services: readonly Service[]): readonly Service[] {
  const byName = new Map<string, Service>();
  for (const one of services) {
    const before = byName.get(one.name);
    if (before === undefined || countOf(one) > countOf(before)) byName.set(one.name, one);
  }
  return [...byName.values()];
}

const countOf = ({ replicas }: Service): number =>
  replicas !== null && 'count' in replicas ? replicas.count : 1;

/** `replicaCount` of a chart's values, or what its autoscaler may make of it. */
export function helmReplicas(path: string, text: string): Counted | null {
  const [values] = readYaml(path, text);
  const scales = values?.at('autoscaling', 'enabled')?.text === 'true';
  const count =
    (scales ? values?.at('autoscaling', 'maxReplicas') : null) ??
    values?.at('replicaCount') ??
    values?.at('replicas');
  return count == null ? null : numberOf(count.text, NONE, count.place);
}
