import type {
  ActionByHand,
  Address,
  AdviceInput,
  Advisor,
  Curve,
  Edit,
  Finding,
  Gain,
  Grade,
  Measurement,
  Unanswered,
} from '../../model/index.ts';

interface About {
  readonly code: string;
  readonly address: Address;
  readonly title: string;
  readonly evidence?: readonly Measurement[];
  readonly curve?: Curve;
  readonly under?: Finding['under'];
}

export interface Found extends About {
  readonly severity: Grade;
  /** What it is about takes up so much: of what is small nothing is told above `info`. Absent: size does not matter. */
  readonly bytes?: number;
  readonly gain?: Gain;
  /** One of these three. */
  readonly edits?: readonly Edit[];
  readonly action?: ActionByHand;
  readonly outside?: string;
}

type Of = Pick<Advisor, 'name'>;

/** Something that is as it should not be. */
export function found({ name }: Of, { limits }: AdviceInput, about: Found): Finding {
  const { edits = [], action = null, outside = null, bytes } = about;
  const isSmall = bytes !== undefined && bytes < limits.minSize;
  return {
    ...base(name, about),
    severity: isSmall ? 'info' : about.severity,
    verdict: 'found',
    gain: about.gain ?? null,
    remedy:
      edits.length > 0 ? 'edit' : action !== null ? 'action' : outside === null ? null : 'outside',
    edits,
    action,
    outside,
    unanswered: null,
  };
}

/** A question that stays open. It is for information: nobody knows that anything is wrong. */
export const cannotTell = (
  { name }: Of,
  about: About & { readonly unanswered: Unanswered },
): Finding => ({
  ...base(name, about),
  severity: 'info',
  verdict: 'cannot-tell',
  gain: null,
  remedy: null,
  edits: [],
  action: null,
  outside: null,
  unanswered: about.unanswered,
});

const base = (
  advisor: string,
  { code, address, title, evidence = [], curve, under = null }: About,
) => ({
  code,
  advisor,
  address,
  title,
  evidence,
  ...(curve === undefined ? {} : { curve }),
  under,
});
