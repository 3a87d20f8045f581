/** A character that nobody sees: it shows nothing, takes no room, turns the direction of text, or is a blank that looks like
 *  none. With such ones two names look the same, and a text holds what people do not read and programs do. Control
 *  characters are among them, and so are the line break and the tab. */
export const UNSEEN =
  /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{NChar}\u1680\u2000-\u200a\u205f\u2800]/gu;
