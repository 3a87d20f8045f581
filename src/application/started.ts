import type { Counted } from '../model/index.ts';
import { fold } from './fold.ts';
import type { Module } from './found.ts';
import { calledAs, type Project } from './names.ts';
import { lineOf } from './python.ts';
import { argumentAt } from './use/calls.ts';

/** Processes that the application starts by itself: `uvicorn.run("app:app", workers=4)`. null: it says nothing. */
export function startedBy(project: Project, modules: readonly Module[]): Counted | null {
  for (const module of modules) {
    for (const { node, scope } of module.calls) {
      const callee = node.childForFieldName('function');
      const name = callee === null ? null : calledAs(project, module, callee);
      const given = name === 'uvicorn.run' ? argumentAt(node, 'workers') : null;
      if (given === null) continue;
      const folded = fold(project, module, scope, given);
      const place = `${module.path}:${lineOf(given)}`;
      if (!('value' in folded)) return { unknown: `${place} is not known before it runs` };
      if (folded.value === null) return null;
      return Number.isInteger(folded.value) && Number(folded.value) > 0
        ? { count: Number(folded.value), place }
        : { unknown: `${place} is no number of processes` };
    }
  }
  return null;
}
