/** A text as a design says it without meaning a variable: whatever is written into one, or shown to be copied there, may be
 *  text of others, and `${NAME}` in it would be replaced by what only the operator knows. */
export const unvaried = (text: string): string =>
  // As a function: in a text, $$ would stand for one.
  text.replaceAll('${', () => '$${');
