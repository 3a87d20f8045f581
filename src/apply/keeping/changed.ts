import { type DboptError, fail, type Step } from '../../model/index.ts';

/** Why a step ends that would be about something else than what was planned for. */
export const changed = ({ address, mode }: Step, what: string): DboptError =>
  fail('changed-outside', `since the plan was made, ${what}`, {
    address,
    hint:
      mode === 'concurrent'
        ? 'if the statement ran, it was about what had the name: look what is missing or new, and who is at work there; then plan again'
        : 'nothing of this step was kept; plan again, and look who is at work there',
  });
