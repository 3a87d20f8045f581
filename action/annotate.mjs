import { commandText } from './generated/doors.mjs';

/** Tells the runner a notice, a warning or an error, beside the line of the design where it has a place. */
export function annotate(name, text, { title = 'dbopt', place = null } = {}) {
  const at = place === null ? {} : { file: String(place.file), line: Number(place.line) };
  process.stdout.write(
    commandText([{ name, properties: { ...at, title: String(title) }, message: String(text) }]),
  );
}
