interface Sent {
  readonly headers: { readonly [name: string]: string };
}

/** What is shorter is no secret, and may be a part of any word. */
const SHORTEST = 4;

/** What a server says by way of an error, without what was sent to it to prove who asks: some repeat all that they got. The
 *  secret key itself is never sent. */
export function struck(sent: Sent, said: Buffer): Buffer {
  const forms = proofsIn(sent)
    .filter(({ length }) => length >= SHORTEST)
    .flatMap((proof) => [proof, encodeURIComponent(proof), inXml(proof)]);
  if (!forms.some((form) => said.includes(form))) return said;
  return Buffer.from(forms.reduce((text, form) => text.replaceAll(form, '***'), said.toString()));
}

/** The session token, the signature, the id of the key. */
function proofsIn({ headers }: Sent): readonly string[] {
  const named = new Map(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
  );
  const signed = named.get('authorization') ?? '';
  return [
    named.get('x-amz-security-token'),
    /Signature=([^,\s]+)/.exec(signed)?.[1],
    /Credential=([^,/\s]+)/.exec(signed)?.[1],
  ].flatMap((proof) => proof ?? []);
}

const inXml = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
