import type { Scalar } from './tree.ts';

const NULL = /^(?:~|null|Null|NULL)?$/;
const TRUE = /^(?:true|True|TRUE)$/;
const FALSE = /^(?:false|False|FALSE)$/;
const INTEGER = /^(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+)$/;
const FLOAT = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;

/** What an unquoted scalar means in YAML 1.2's core schema: `on`, `yes`, `08:30` and dates are text.
 *  So are `.inf` and `.nan` here, since JSON has no such numbers. */
export function coreValue(text: string): Scalar {
  if (NULL.test(text)) return null;
  if (TRUE.test(text)) return true;
  if (FALSE.test(text)) return false;
  return INTEGER.test(text) || FLOAT.test(text) ? finite(text) : text;
}

function finite(text: string): Scalar {
  const value = Number(text);
  return Number.isFinite(value) ? value : text;
}
