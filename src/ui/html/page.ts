import { escaped } from './escape.ts';

/** Nothing is loaded and nothing runs, whatever is in the page. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

const STYLE = `
:root { color-scheme: light dark; --line: #8884; --dim: #6b7280; --bar: #3b82f6; --hot: #dc2626; --warm: #d97706; --lit: #f59e0b22; }
@media (prefers-color-scheme: dark) { :root { --dim: #9ca3af; --bar: #60a5fa; --hot: #f87171; --warm: #fbbf24; --lit: #f59e0b22; } }
* { box-sizing: border-box; }
body { font: 14px/1.45 system-ui, sans-serif; margin: 0 auto; max-width: 110rem; padding: 1.5rem; }
h1 { font-size: 1.3rem; margin: 0 0 .3rem; } h2 { font-size: 1.05rem; margin: 1.6rem 0 .5rem; }
pre, code, .node { font-family: ui-monospace, SFMono-Regular, Menlo, monospace; font-size: 13px; }
pre { border: 1px solid var(--line); border-radius: 6px; overflow-x: auto; padding: .7rem; white-space: pre-wrap; overflow-wrap: anywhere; }
.dim { color: var(--dim); }
`;

export interface Page {
  readonly title: string;
  /** Rules of its own. */
  readonly style: string;
  /** Markup, in which all text of others is escaped. */
  readonly body: string;
}

/** A page that stands alone: one file, no script, nothing from elsewhere. */
export const page = ({ title, style, body }: Page): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escaped(title)}</title>
<style>${STYLE}${style}</style>
</head>
<body>
${body}
</body>
</html>
`;
