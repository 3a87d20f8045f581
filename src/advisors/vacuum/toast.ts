import type { AdviceInput, Edit, Finding, TableFacts } from '../../model/index.ts';
import { deadToast } from '../shared/dead.ts';
import { optionEdit } from '../shared/tables.ts';
import { pressure } from './pressure.ts';

/** Autovacuum of a table's TOAST, which has counters and may have parameters of its own; with any, those of the table do
 *  not count for it. What is told of the table already is not told again. */
export function pressureOfToast(
  input: AdviceInput,
  table: TableFacts,
  head: Finding | undefined,
  told: readonly Finding[],
): readonly Finding[] {
  const { toast } = table;
  if (toast === null) return [];
  const isOwn = Object.keys(toast.options).length > 0;
  const { oid, reltuples, relpages, relallvisible, bytes } = toast;
  const options = isOwn ? toast.options : table.options;
  const own = { ...table, oid, reltuples, relpages, relallvisible, bytes, options, toast: null };
  return pressure(input, own, head, deadToast(input, oid))
    .filter(({ code }) => !told.some((one) => one.code === code))
    .map((finding) => ({
      ...finding,
      title: `of its TOAST: ${finding.title}`,
      edits: finding.edits.map((edit) =>
        !isOwn && edit.field === 'with.autovacuum_enabled' ? edit : ofToast(input, table, edit),
      ),
    }));
}

const WITH = 'with.';

function ofToast(input: AdviceInput, table: TableFacts, edit: Edit): Edit {
  if (!edit.field.startsWith(WITH)) return edit;
  const entries = Object.entries(table.toast?.options ?? {});
  const options = Object.fromEntries(entries.map(([name, value]) => [`toast.${name}`, value]));
  const name = `toast.${edit.field.slice(WITH.length)}`;
  return optionEdit(input, { ...table, options }, name, edit.to);
}
