/** One metric with all its samples. */
export interface Metric {
  /** Of letters, digits and underscores; it ends in its unit where it has one. */
  readonly name: string;
  readonly help: string;
  readonly unit?: string;
  readonly samples: readonly {
    readonly labels: { readonly [name: string]: string };
    readonly value: number;
  }[];
}

/** Gauges in OpenMetrics' text form, which Prometheus' own readers take too; node_exporter's textfile collector is one.
 *  https://prometheus.io/docs/specs/om/open_metrics_spec/ */
export const openMetrics = (metrics: readonly Metric[]): string =>
  `${[...metrics.flatMap(lines), '# EOF'].join('\n')}\n`;

const lines = ({ name, help, unit, samples }: Metric): readonly string[] => [
  `# TYPE ${name} gauge`,
  ...(unit === undefined ? [] : [`# UNIT ${name} ${unit}`]),
  `# HELP ${name} ${escaped(help)}`,
  ...samples.map(({ labels, value }) => `${name}${labelText(labels)} ${value}`),
];

function labelText(labels: { readonly [name: string]: string }): string {
  const pairs = Object.entries(labels).map(([name, value]) => `${name}="${escaped(value)}"`);
  return pairs.length === 0 ? '' : `{${pairs.join(',')}}`;
}

const escaped = (text: string): string =>
  text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n');
