/** Names that a shell would obey, take apart, or take for a file, a flag or a folder; some would leave a canary. */
export const HOSTILE = [
  '$(>canary1)',
  '`>canary2`',
  'a;touch canary3;#',
  "it's $(touch canary4) & \\$(touch canary5)",
  '\\',
  '*',
  '~/?[a-z]{1,2}',
  '!!',
  '-- -x',
  "'\"'$(touch canary6)",
  '名 前',
].map((name) => `"${name.replaceAll('"', '""')}"`);

/** Names of tables all, and one that is two lines, which is not offered. */
export const hostileDesign = (): string =>
  JSON.stringify({
    version: 1,
    tables: Object.fromEntries(
      [...HOSTILE, '"a\n$(touch canary7)"'].map((name) => [
        `app.${name}`,
        { with: { fillfactor: 90 } },
      ]),
    ),
  });
