/** Text without the passwords of connection strings in it. Rather too much is hidden than too little:
 *  a password may itself contain `@`, `/` or quotes, so everything up to the last `@` of the line goes,
 *  or up to the next space where a line ends before its `@`. */
export function mask(text: string): string {
  return text
    .replace(/(:\/\/?[^\s:@/]*):[^\n]*@/g, '$1:***@')
    .replace(/(:\/\/[^\s:@/]*):(?!\*\*\*@|\d+(?:[^\w]|$))\S+/g, '$1:***')
    .replace(/\b((?:ssl)?password\s*=\s*)(?:'[^'\n]*'?|[^\s&"']+)/gi, '$1***');
}
