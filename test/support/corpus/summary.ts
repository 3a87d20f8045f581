import type {
  Action,
  Change,
  Diagnostic,
  FieldChange,
  Plan,
  Step,
} from '../../../src/model/index.ts';

/** A plan for review: all that dbopt decides, nothing that differs between servers or runs, such as sizes. */
export function summary(plan: Plan): string {
  const parts = [
    section('changes', plan.changes.map(changeText)),
    section('steps', plan.steps.map(stepText)),
    section('diagnostics', plan.diagnostics.map(diagnosticText)),
  ].filter((part) => part !== '');
  return parts.length === 0 ? 'nothing to do\n' : parts.join('\n');
}

const section = (title: string, items: readonly string[]): string =>
  items.length === 0 ? '' : `${title}\n${items.map(indent).join('\n')}\n`;

const indent = (text: string): string => text.replace(/^(?=.)/gm, '  ');

const SYMBOLS: { readonly [action in Action]: string } = {
  create: '+',
  update: '~',
  replace: '-/+',
  delete: '-',
  adopt: '= adopt',
  forget: '= forget',
};

function changeText({ action, address, fields, ours, renamedFrom }: Change): string {
  const remarks = [
    ...(renamedFrom === undefined ? [] : [`renamed from ${renamedFrom}`]),
    ...(ours || action === 'create' || action === 'adopt' ? [] : ['not ours']),
  ];
  const head = [`${SYMBOLS[action]} ${address}`, ...remarks.map((r) => `(${r})`)].join('  ');
  return [head, ...fields.map((field) => `    ${fieldText(field, action)}`)].join('\n');
}

const UNSAID: readonly string[] = ['in place', 'declared', 'default'];

function fieldText({ field, from, to, how, why }: FieldChange, action: Action): string {
  const was = action === 'create' ? '' : `${from?.text ?? '(default)'} → `;
  const remarks = [how, why].filter((word) => !UNSAID.includes(word));
  const end = remarks.length === 0 ? '' : `  (${remarks.join(', ')})`;
  return `${field}: ${was}${to?.text ?? '(default)'}${end}`;
}

function stepText({ id, phase, mode, touches, effect, locks, hazards, sql }: Step): string {
  const lines = [
    [phase, mode, touches, effect].join(', '),
    ...locks.map(({ mode, relation }) => `lock ${mode} on ${relation}`),
    ...hazards.map(({ code }) => `hazard ${code}`),
    ...sql.map((text) => `${text};`),
  ];
  return [id, ...lines.map((line) => `    ${line}`)].join('\n');
}

const diagnosticText = ({ severity, code, message }: Diagnostic): string =>
  `${severity} ${code}: ${message}`;
