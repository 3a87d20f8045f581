import type { TargetPlan } from '../../model/index.ts';
import { fleetTitle, hasNews, verdict } from '../fleet-facts.ts';
import { plural } from '../format.ts';
import { code, html, prose, shorten } from './escape.ts';
import { MOST_CHARACTERS } from './fit.ts';
import { diagnosticList } from './lists.ts';
import { renderPlanMarkdown } from './plan.ts';

const MOST_ROWS = 100;
const NAME = 80;
/** A plan that is cut to less says nothing. */
const LEAST = 2_000;

/** One pull-request comment on several targets, never longer than what GitHub takes: a table of all of them, then
 *  each that has something to say, folded, with an equal share of the room that is left. */
export function renderFleetMarkdown(reports: readonly TargetPlan[], full = false): string {
  const head = `### ${fleetTitle(reports)}\n\n${table(reports)}\n`;
  const news = reports.filter(hasNews);
  let text = head;
  for (const [i, report] of news.entries()) {
    const left = news.length - i;
    const free = MOST_CHARACTERS - text.length - FRAME;
    const room = Math.max(LEAST, Math.floor(free / left));
    if (free < room) return `${text}\n${leftOut(left)}\n`;
    text += `\n${section(report, room, full)}\n`;
  }
  return text;
}

function table(reports: readonly TargetPlan[]): string {
  const more = reports.length - MOST_ROWS;
  return [
    '| Target | Wave | Plan |',
    '|---|--:|---|',
    ...reports
      .slice(0, MOST_ROWS)
      .map(
        (each) => `| ${code(shorten(each.name, NAME))} | ${each.wave} | ${prose(verdict(each))} |`,
      ),
    ...(more > 0 ? [`| … and ${plural(more, 'more target')} | | |`] : []),
  ].join('\n');
}

const FRAME = 300;

function section(report: TargetPlan, room: number, full: boolean): string {
  const { name, plan, allowed, diagnostics } = report;
  const body =
    plan === null
      ? shorten(diagnosticList(diagnostics, 5), room - FRAME)
      : renderPlanMarkdown(plan, { room: room - FRAME, full, allowed });
  const summary = `<code>${html(shorten(name, NAME))}</code>: ${html(shorten(verdict(report), NAME))}`;
  return `<details><summary>${summary}</summary>\n\n${body}\n</details>`;
}

const leftOut = (count: number): string =>
  `_${plural(count, 'target')} left out: the comment would be too long. \`dbopt plan --target NAME\` shows them._`;
