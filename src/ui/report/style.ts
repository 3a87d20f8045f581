/** Beside the rules that every page has. */
export const STYLE = `
:root { --good: #15803d; } @media (prefers-color-scheme: dark) { :root { --good: #4ade80; } }
body { max-width: 76rem; }
h1, h2 { overflow-wrap: anywhere; } a { color: inherit; }
.facts { display: grid; gap: .5rem 1.5rem; grid-template-columns: repeat(auto-fill, minmax(11rem, 1fr)); margin: 1rem 0; }
.facts div { border-left: 3px solid var(--line); padding-left: .6rem; } dt { color: var(--dim); font-size: 12px; } dd { margin: 0; overflow-wrap: anywhere; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; margin: .4rem 0; } th { color: var(--dim); font-weight: 500; text-align: left; }
th, td { border-bottom: 1px solid var(--line); padding: .25rem .6rem .25rem 0; vertical-align: top; } td { min-width: 1.2rem; max-width: 30rem; overflow-wrap: break-word; }
td:has(svg) { min-width: 8rem; }
.box, .finding { border: 1px solid var(--line); border-left: .3rem solid var(--line); border-radius: 6px; margin: .35rem 0; padding: .45rem .8rem; }
.box.holds { border-left-color: var(--good); } .box.fails, .finding.critical { border-left-color: var(--hot); } .finding.warning { border-left-color: var(--warm); } .finding.info { border-left-color: var(--bar); }
summary { cursor: pointer; overflow-wrap: anywhere; } .box summary { display: grid; gap: 0 .6rem; grid-template-columns: 1.2rem minmax(0, 1fr) minmax(0, 1fr); }
.mark { font-size: 1.1rem; line-height: 1.25; } .holds > .mark, .mark.holds, .pass { color: var(--good); } .mark.fails, .fail { color: var(--hot); } .mark.untold, .seen, .cannot-tell { color: var(--dim); } .inconclusive { color: var(--warm); }
ul { margin: .3rem 0; overflow-wrap: anywhere; padding-left: 1.2rem; } figure { margin: 1rem 0; }
svg { display: block; } .plot .rail, .trend .rail { fill: var(--line); stroke: var(--line); } .plot .end, .trend .end { stroke: currentColor; stroke-width: 1.5; }
.trend { max-width: 100%; width: 35rem; } .trend .band { fill: var(--bar); opacity: .2; } .trend .line { fill: none; stroke: var(--bar); stroke-width: 2; } .trend .dot { fill: var(--bar); } .trend .end { stroke-dasharray: 4 3; } .trend text { fill: var(--dim); font-size: 11px; }
.plot .band { opacity: .45; } .plot.good .band, .plot.good .dot { fill: var(--good); } .plot.bad .band, .plot.bad .dot { fill: var(--hot); } .plot.open .band, .plot.open .dot { fill: var(--warm); }
.shares .good { fill: var(--good); } .shares .bad { fill: var(--hot); } .shares .none { fill: var(--line); } .shares { border-radius: 5px; margin-top: .3rem; max-width: 30vw; }
@media (max-width: 40rem) { body { padding: .8rem; } .box summary { grid-template-columns: 1.2rem minmax(0, 1fr); } .box .seen { grid-column: 2; } thead, td:empty { display: none; } table, tbody, tr, td { display: block; max-width: none; } td { border: 0; padding: .1rem 0; } tr { border-bottom: 1px solid var(--line); padding: .4rem 0; } td::before { color: var(--dim); content: attr(data-of) ' '; font-size: 12px; } .shares { max-width: 12rem; } }
@media print { body { padding: 0; } details::details-content { content-visibility: visible; display: block; block-size: auto; } .box, .finding, tr, figure { break-inside: avoid; } .scroll { overflow: visible; } table { font-size: 10px; } }
`;
