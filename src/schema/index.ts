/** YAML → Design: every problem with its place, nothing thrown for what is in a file. */
export { loadDesign } from './load.ts';
export { withSource } from './with-source.ts';
