import { visible } from '../media.ts';

/** A gauge with its values, each told apart by labels. */
export interface Gauge {
  readonly name: string;
  readonly help: string;
  readonly values: readonly (readonly [Labels, number])[];
}

export type Labels = { readonly [label: string]: string };

/** Gauges as OpenMetrics 1.0 text, which for gauges is also the older format of Prometheus. A gauge without values is
 *  left out. */
export function openMetrics(gauges: readonly Gauge[]): string {
  const lines = gauges
    .filter(({ values }) => values.length > 0)
    .flatMap(({ name, help, values }) => [
      `# TYPE ${name} gauge`,
      `# HELP ${name} ${escaped(help)}`,
      ...values.map(([labels, value]) => `${name}${labelText(labels)} ${value}`),
    ]);
  return `${[...lines, '# EOF'].join('\n')}\n`;
}

function labelText(labels: Labels): string {
  const pairs = Object.entries(labels).map(([name, value]) => `${name}="${escaped(value)}"`);
  return pairs.length === 0 ? '' : `{${pairs.join(',')}}`;
}

/** Backslash, line feed and quote are escaped (OpenMetrics 1.0, 3.2.1). */
const escaped = (text: string): string =>
  text
    .split('\n')
    .map((line) => visible(line).replaceAll('\\', '\\\\').replaceAll('"', '\\"'))
    .join('\\n');
