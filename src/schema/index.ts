/** YAML → Design: every problem with its place, nothing thrown for what is in a file. */
export { ownFile } from './header.ts';
export { loadDesign } from './load.ts';
export { skim } from './skim.ts';
export { withSource } from './with-source.ts';
