/** Texts that hide, move or reorder what is beside them. */
export const HOSTILE = [
  '\u001b[2J\u001b]0;title\u0007',
  '\u009b31m',
  '\rover',
  '\u202egnp.exe',
  '\u2066x\u2069',
  'a\u200bb\ufeffc\u2060d',
  'none \ufffe\uffff\ufdd0',
  '\u{e0041}tag',
  '\ud800',
  '\u2028line\u2029paragraph',
  '\nsection_start:1:x\r\u001b[0K',
  'joined \u034f, varied \ufe00\ufe0f\u{e0100}\u{e01ef}',
  'filled \u115f\u1160\u3164\uffa0\u17b4\u17b5',
  'mongolian \u180b\u180d\u180e\u180f, notes \u{1d173}\u{1d17a}, shorthand \u{1bca0}',
  'blank \u2800\u1680\u2000\u200a\u205f',
  'marks before numbers \u0600\u06dd\u{110bd}, hidden \u{13430}',
];

/** What nobody sees, by the tables of Unicode, character by character. */
export const unseenIn = (text: string): readonly string[] =>
  [...text].filter((char) =>
    /[\p{C}\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}\u1680\u2000-\u200a\u205f\u2800]/u.test(
      char,
    ),
  );
