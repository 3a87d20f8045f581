/** Tells the runner a warning or an error. What it would read as the end of the message is escaped as its toolkit does. */
export function annotate(level, text) {
  console.log(`::${level} title=dbopt::${escaped(String(text))}`);
}

const escaped = (text) =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
