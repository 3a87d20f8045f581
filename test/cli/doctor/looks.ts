interface Told {
  readonly look: string;
  readonly status: string;
  readonly message: string;
  readonly hint: string | null;
}

export const looks = (stdout: string): Record<string, Told> =>
  Object.fromEntries(JSON.parse(stdout).checkups.map((told: Told) => [told.look, told]));
