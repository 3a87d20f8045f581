import type { Measure, MeasureRequest, MeasureResult } from '../../model/index.ts';

type RequestOf<K extends MeasureRequest['kind']> = Extract<MeasureRequest, { readonly kind: K }>;
type ResultOf<K extends MeasureRequest['kind']> = Extract<MeasureResult, { readonly kind: K }>;

const NOT_ASKED = { why: 'it was not measured', needs: '' };

/** What came of the request that is meant: its result, or why there is none. */
export function resultOf<K extends MeasureRequest['kind']>(
  measures: readonly Measure[],
  kind: K,
  isMeant: (request: RequestOf<K>) => boolean,
): ResultOf<K> | { readonly why: string; readonly needs: string } {
  const isRequest = (request: MeasureRequest): request is RequestOf<K> => request.kind === kind;
  const isResult = (result: MeasureResult): result is ResultOf<K> => result.kind === kind;
  const one = measures.find(({ request }) => isRequest(request) && isMeant(request));
  const result = one?.result ?? null;
  return result !== null && isResult(result) ? result : (one?.why ?? NOT_ASKED);
}
