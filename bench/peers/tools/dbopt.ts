import { VERSION } from '../../../src/model/version.ts';
import { dbopt as command, node, run } from '../../plan/run.ts';
import type { Tool } from './tool.ts';

/** dbopt, and what it reads as a program of its own, built from `read/dbopt.ts`. */
export const dbopt = (reader: string): Tool => ({
  name: 'dbopt',
  version: VERSION,
  command(work, { managedUrl, design, changedDesign }) {
    if (work === 'read') return node(reader, managedUrl);
    const file = work === 'same' ? design : changedDesign;
    return command('plan', '-f', file, '--url', managedUrl);
  },
  found(work, output, { tables }) {
    if (work === 'read') return Number(output) >= tables;
    if (work === 'same') return output.includes('No changes.');
    return output.includes(`${Math.round(tables / 20)} to replace`);
  },
  async migrate({ beforeUrl, design }) {
    const flags = ['-f', design, '--url', beforeUrl];
    const { stdout } = run(command('plan', '--format', 'json', ...flags));
    const consent = ['data-loss', 'access-exclusive', 'table-rewrite', 'index-build'];
    const allow = [...consent, 'index-replace', 'index-drop'].flatMap((code) => ['--allow', code]);
    run(command('apply', '--auto-approve', ...allow, ...flags));
    return stdout;
  },
});
