// Made by `npm run generate`. Do not edit.
/** A character that nobody sees: it shows nothing, takes no room, turns the direction of text, or is a blank that looks like
 *  none. With such ones two names look the same, and a text holds what people do not read and programs do. Control
 *  characters are among them, and so are the line break and the tab. */
export const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{NChar}\u1680\u2000-\u200a\u205f\u2800]/gu;

/** What is looked up by names from outside: without a prototype, so that `constructor` and the like are not there. */
export const dictionary = (entries) => Object.assign(Object.create(null), entries);
/** Whether one of its values is such. Plans ask it of everything there is: nothing is made to find out. */
export function someValue(record, is) {
    for (const name in record) {
        const value = record[name];
        if (value !== undefined && is(value))
            return true;
    }
    return false;
}
/** A member that was put there; undefined for what every object of JavaScript has. */
export const own = (record, name) => Object.hasOwn(record, name) ? record[name] : undefined;

/** Text of others (names, values, statements, messages) as the media take it that everything goes through: what a
 *  terminal, a runner of pipelines or a reader of lines would obey is made visible. Markdown and metrics have doors of
 *  their own on top of this one. */
const SHORT = dictionary({
    '\n': '\\n',
    '\r': '\\r',
    '\t': '\\t',
});
/** Text without anything a terminal would obey or hide; such characters become visible escapes. */
export const visible = (text) => text.replace(UNSEEN, (char) => SHORT[char] ?? escaped(char));
/** A sentence of ours: what stands in its holes is text of others, and becomes visible. */
export const sentence = (words, ...holes) => words.map((word, i) => (i === 0 ? word : `${visible(String(holes[i - 1]))}${word}`)).join('');
function escaped(char) {
    const code = char.codePointAt(0) ?? 0;
    const hex = code.toString(16);
    return code > 0xffff ? `\\u{${hex}}` : `\\u${hex.padStart(4, '0')}`;
}
/** JSON in which no string has a character that a reader of lines, a terminal or a runner would obey. */
export const jsonText = (value, indent) => JSON.stringify(value, null, indent)
    .replace(UNSEEN, (char) => (char === '\n' ? char : pairs(char)))
    .replace(MARKS, '#\\u0023');
const pairs = (char) => [...Array(char.length).keys()]
    .map((i) => `\\u${char.charCodeAt(i).toString(16).padStart(4, '0')}`)
    .join('');
/** `##[group]` of GitHub, `##vso[…]` of Azure, `##teamcity[…]`: obeyed wherever they stand in a line. */
const MARKS = /##(?=\[|vso\[|teamcity\[)/gi;
/** `::set-output …` of GitHub: obeyed at the beginning of a line. */
const COMMAND = /^([^\S\n]*:)(?=:)/gm;
// biome-ignore lint/suspicious/noControlCharactersInRegex: our own colours begin with one
const COLOURS = /(\u001b\[[\d;]*m)/;
/** Names that runners set. */
const RUNNERS = ['CI', 'GITHUB_ACTIONS', 'GITLAB_CI', 'TF_BUILD', 'TEAMCITY_VERSION'];
/** Whole lines, ours with text of others in them, for a stream. Our own colours stay. */
export function streamText(text, env) {
    const shown = text
        .split(COLOURS)
        .map((part, i) => (i % 2 === 1 ? part : lines(part)))
        .join('');
    if (!RUNNERS.some((name) => env[name]))
        return shown;
    return shown.replace(COMMAND, '$1 ').replace(MARKS, '# #');
}
/** Our own commands to GitHub's runner, one a line, for a stream. streamText would take their power, as it takes that of
 *  all others; so they come as data, and what is within them is escaped here as the runner's toolkit does. */
export const commandText = (commands) => commands
    .map(({ name, properties, message }) => {
    const said = Object.entries(properties).map(([key, value]) => `${key}=${property(value)}`);
    return `::${name} ${said.join(',')}::${data(message)}\n`;
})
    .join('');
/** What the runner would take for the end of a message, or of a property, and what a terminal would obey. */
const data = (text) => lines(text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')).replace(MARKS, '# #');
const property = (value) => data(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C');
/** Text of several lines without colours: line ends and tabs are its own. */
export const lines = (text) => text.replace(UNSEEN, (char) => (char === '\n' || char === '\t' ? char : visible(char)));

/** Text as an inline code span, whatever backticks are in it. For table cells, pipes are escaped. */
export function code(text) {
    const shown = visible(text).replaceAll('|', '\\|');
    const longest = longestRun(shown);
    const fence = '`'.repeat(longest + 1);
    const space = longest > 0 || shown.trim() !== shown || shown === '' ? ' ' : '';
    return fence + space + shown + space + fence;
}
/** Of backticks. */
function longestRun(text) {
    let longest = 0;
    for (const [run] of text.matchAll(/`+/g))
        longest = Math.max(longest, run.length);
    return longest;
}
/** Text of others as plain text: nothing in it becomes markup, HTML, or calls a person or an issue by name. */
export const prose = (text) => inert(visible(text).replace(/[\\`*_[\]<>|~&$]/g, (char) => `\\${char}`));
/** What GitHub and GitLab make links of without any markup: people, issues, merge requests, milestones, addresses. */
const inert = (text) => text
    .replace(/[@#!%](?=[\p{L}\p{N}"])/gu, '$&<!-- -->')
    .replace(/:(?=\/\/)|\bwww(?=\.)|\bGH(?=-\d)/gi, '$&<!-- -->');
/** Text inside of an HTML tag. */
export const html = (text) => inert(visible(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'));
/** A fenced block whose fence is longer than any in the text. */
export function block(language, text) {
    const longest = Math.max(2, longestRun(text));
    const fence = '`'.repeat(longest + 1);
    const safe = text.split('\n').map((row) => visible(row.replaceAll('\t', '  ')));
    return [fence + language, ...safe, fence].join('\n');
}
/** At most so many characters, with `…` where something is missing. */
export const shorten = (text, most) => text.length <= most ? text : `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}…`;
