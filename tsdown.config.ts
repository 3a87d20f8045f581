import { createRequire } from 'node:module';
import { dirname, join, parse } from 'node:path';
import { defineConfig } from 'tsdown';

const grammar = createRequire(import.meta.url).resolve(
  'tree-sitter-python/tree-sitter-python.wasm',
);

// What is imported dynamically becomes a chunk of its own, so that a command loads what it uses and `dbopt --version` loads
// main.js alone. No module of ours does anything by being imported, so of a room's door only the rooms behind it that are
// used come along.
// What these load before they do anything is one file each, beside that of those before it: Node takes as long to find and
// open a file as to read 30 kB of it, and cut along every import it would be fifty.
const TOGETHER = [
  'package.json',
  'src/cli/run.ts',
  'src/cli/commands/show.ts',
  'src/cli/commands/validate.ts',
  'src/cli/commands/plan.ts',
];

// Dependencies stay where npm put them, but for the two helpers of ajv that the compiled validator calls.
export default defineConfig({
  entry: { main: 'src/cli/main.ts' },
  format: 'esm',
  platform: 'node',
  target: 'node20',
  fixedExtension: false,
  dts: false,
  clean: true,
  outputOptions: {
    codeSplitting: {
      groups: TOGETHER.map((file) => ({
        name: parse(file).name,
        test: (id) => id === join(import.meta.dirname, file),
      })),
    },
  },
  treeshake: { moduleSideEffects: false },
  deps: { alwaysBundle: [/^ajv\/dist\/runtime\//, 'fast-deep-equal'] },
  // What reads the Python of an application, so that whoever installs dbopt compiles nothing.
  copy: [
    grammar,
    { from: `${dirname(grammar)}/LICENSE`, to: 'dist', rename: 'tree-sitter-python.LICENSE' },
  ],
});
