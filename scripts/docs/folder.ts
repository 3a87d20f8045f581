import { posix } from 'node:path';
import { namesIn, textOf } from './sources.ts';

/** A folder without a README as a document: what is in it, pages by their titles. */
export function folderText(root: string, folder: string): string {
  const lines = namesIn(root, folder).map((name) => {
    const title = name.endsWith('.md')
      ? titleOf(textOf(root, posix.join(folder, name)))
      : `\`${name}\``;
    return `- [${title}](${name})`;
  });
  return `# \`${folder}\`\n\n${lines.join('\n')}\n`;
}

const titleOf = (text: string): string => /^# (.+)$/m.exec(text)?.[1] ?? '';
