import { CHECKS } from '../src/checks/index.ts';
import type { BoxRule } from '../src/model/index.ts';
import { CHECKLISTS } from '../src/operations/report/checklists/index.ts';
import { judgeText, VIEW_TITLES } from '../src/ui/report/facts.ts';

const PAGES: ReadonlySet<string> = new Set(CHECKS.map(({ name }) => name));

/** Pages of the five checklists, by path from the project's root: what they must contain. */
export const checklistPages = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    CHECKLISTS.map(({ view, boxes }) => [
      `docs/checklists/${view}_view_optimizer.md`,
      page(VIEW_TITLES[view], boxes),
    ]),
  );

const page = (title: string, boxes: readonly BoxRule[]): string =>
  `# ${title}
<!-- Made by \`npm run generate\`. Do not edit. -->
\`dbopt report\` ticks a box where it was measured and holds, leaves it empty where it fails, and says why where nobody can tell.

| | what should hold | of | judged by |
|---|---|---|---|
${boxes.map(row).join('\n')}
`;

const row = ({ id, words, tasks, judge }: BoxRule): string =>
  `| \`${id}\` | ${words} | ${tasks.join(', ')} | ${judgedBy(judge)} |`;

/** With links to the pages of what judges. */
function judgedBy(judge: BoxRule['judge']): string {
  if (judge.by === 'nobody') return `nothing yet: ${judge.why}; ${judge.needs}`;
  const text = judgeText(judge);
  const codes = judge.by === 'advice' ? judge.codes : [];
  const linked = codes.reduce(
    (all, code) => all.replace(new RegExp(`(?<![\\w/[-])${code}(?![\\w-])`), link('advice', code)),
    text,
  );
  return judge.by === 'check' && PAGES.has(judge.type)
    ? linked.replace(judge.type, link('checks', judge.type))
    : linked;
}

const link = (folder: string, name: string): string => `[${name}](../${folder}/${name}.md)`;
