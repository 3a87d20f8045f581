import { defineConfig } from 'tsdown';

// What is imported dynamically becomes a chunk of its own, so that `dbopt --version` loads main.js alone.
// Dependencies stay where npm put them.
export default defineConfig({
  entry: { main: 'src/cli/main.ts' },
  format: 'esm',
  platform: 'node',
  target: 'node20',
  fixedExtension: false,
  dts: false,
  clean: true,
});
