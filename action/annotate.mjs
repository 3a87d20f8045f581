/** Tells the runner a notice, a warning or an error, beside the line of the design where it has a place. What it would
 *  read as the end of a message or of a property is escaped as its toolkit does. */
export function annotate(level, text, { title = 'dbopt', place = null } = {}) {
  const at = place === null ? '' : `file=${property(place.file)},line=${Number(place.line)},`;
  console.log(`::${level} ${at}title=${property(title)}::${escaped(String(text))}`);
}

const escaped = (text) =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const property = (text) => escaped(String(text)).replaceAll(':', '%3A').replaceAll(',', '%2C');
