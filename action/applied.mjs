import { block, prose } from './generated/doors.mjs';

/** The events of an apply, as `dbopt apply --format json` prints them, as Markdown. */
export function applied({ code, stdout, stderr }) {
  const events = stdout.split('\n').flatMap(parsed);
  const of = (type) => events.filter((event) => event.type === type);
  const failed = of('step-failed').map(({ step, target, diagnostic }) => ({
    what: named(step, target),
    diagnostic,
  }));
  const refused = of('failed').flatMap(({ target, diagnostics }) =>
    diagnostics.map((diagnostic) => ({ what: target ?? '', diagnostic })),
  );
  const titles = new Map(
    of('step-started').map(({ step, target, title }) => [named(step, target), title]),
  );
  const done = of('step-done').map(({ step, target, seconds }) => {
    const name = named(step, target);
    return `| ${inline(titles.get(name) ?? name)} | ${seconds.toFixed(1)} s |`;
  });
  const trouble = [...failed, ...refused].map(troubleText);
  const said = trouble.length === 0 && code !== 0 ? [block('', stderr.trimEnd())] : trouble;
  const table = done.length === 0 ? [] : [['| done | |', '|---|---|', ...done].join('\n')];
  return [`### ${headline(code, done.length)}`, ...said, ...table].join('\n\n');
}

function headline(code, steps) {
  const count = `${steps} ${steps === 1 ? 'step' : 'steps'}`;
  if (code === 0) return steps === 0 ? 'Applied: nothing was to be done' : `Applied: ${count}`;
  if (code === 3) return `Stopped part-way after ${count}; apply again, it goes on from there`;
  if (code === 4) return 'Not applied: another run holds the lock';
  return 'Not applied';
}

const named = (step, target) => (target === undefined ? step : `${target}: ${step}`);

const troubleText = ({ what, diagnostic: { code, message, hint } }) =>
  `**${inline(code)}**${what === '' ? '' : ` (${inline(what)})`}: ${inline(message)}${hint ? `\n\n${inline(hint)}` : ''}`;

/** Text of others on one line. */
const inline = (text) => prose(String(text).replace(/\s+/g, ' '));

function parsed(line) {
  try {
    const event = JSON.parse(line);
    return typeof event?.type === 'string' ? [event] : [];
  } catch {
    return [];
  }
}
