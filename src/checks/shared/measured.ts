import type { Measure, MeasureRequest, MeasureResult } from '../../model/index.ts';

type RequestOf<K extends MeasureRequest['kind']> = Extract<MeasureRequest, { readonly kind: K }>;
type ResultOf<K extends MeasureRequest['kind']> = Extract<MeasureResult, { readonly kind: K }>;

/** What came of the request that is meant: its result, or why there is none; null: nobody asked. */
export function resultOf<K extends MeasureRequest['kind']>(
  measures: readonly Measure[],
  kind: K,
  isMeant: (request: RequestOf<K>) => boolean,
): ResultOf<K> | { readonly why: string; readonly needs: string } | null {
  const isRequest = (request: MeasureRequest): request is RequestOf<K> => request.kind === kind;
  const isResult = (result: MeasureResult): result is ResultOf<K> => result.kind === kind;
  const one = measures.find(({ request }) => isRequest(request) && isMeant(request));
  if (one === undefined) return null;
  if (one.result !== null && isResult(one.result)) return one.result;
  return one.why;
}
