import type { PlanNode } from '../../model/index.ts';

/** Numbers and names as titles have them: the same wherever they are made. */
export const count = (value: number | null): string =>
  value === null
    ? 'unknown'
    : (value >= 100 ? Math.round(value) : Number(value.toFixed(2))).toLocaleString('en-US');

export const times = (factor: number | null): string => `${count(Math.round(factor ?? 1))} ×`;

export const kilobytes = (size: number): string =>
  size >= 10_240 ? `${count(Math.round(size / 1024))} MB` : `${count(size)} kB`;

export const percent = (share: number): string => `${Number((share * 100).toPrecision(3))}%`;

/** `Seq Scan on orders`, `Hash Left Join`. */
export const nameOf = ({ label, relation, alias, cte, index }: PlanNode): string => {
  const on = relation ?? cte ?? (label.includes('Bitmap Index') ? index : alias);
  return on === null ? label : `${label} on ${on}`;
};
