/** YAML → Design: every problem with its place, nothing thrown for what is in a file. */
export { readAddress } from './address.ts';
export { type Pieces, piecesOf } from './cut.ts';
export { milliseconds } from './durations.ts';
export { type DesignFile, editDesign } from './edit/index.ts';
export { within } from './files.ts';
export { type Formatted, formatFiles } from './format/index.ts';
export { hashOf } from './hash.ts';
export { ownFile } from './header.ts';
export { loadDesign, loadPart } from './load.ts';
export type { LoadOptions } from './read.ts';
export { shownPatch } from './shown-patch.ts';
export { type Skimmed, skim } from './skim.ts';
export { readVariables } from './variable-file.ts';
export { withSource } from './with-source.ts';
export { writeDesign } from './write/index.ts';
