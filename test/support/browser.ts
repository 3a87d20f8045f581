import {
  type ChildProcess,
  type ExecFileSyncOptions,
  execFileSync,
  spawn,
} from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';

/* A real browser, spoken to by the protocol of its own developer tools: nothing has to be installed but Chromium. */

const QUIET: ExecFileSyncOptions = { stdio: ['ignore', 'pipe', 'ignore'] };

/** Where Chromium is; null: nowhere. */
export const CHROMIUM: string | null =
  [process.env.DBOPT_TEST_CHROMIUM, 'chromium', 'chromium-browser', 'google-chrome'].find(
    (name) => {
      try {
        return name !== undefined && execFileSync(name, ['--version'], QUIET).length > 0;
      } catch {
        return false;
      }
    },
  ) ?? null;

export interface Look {
  readonly width: number;
  readonly scheme: 'light' | 'dark';
  readonly media?: 'screen' | 'print';
}

export interface Tab {
  /** Loads a page as if on such a screen. */
  open(url: string, look: Look): Promise<void>;
  /** What an expression comes to in the page. */
  evaluate(expression: string): Promise<unknown>;
  /** Base64. */
  screenshot(): Promise<string>;
  pdf(): Promise<Buffer>;
  /** What was written to the console, or went wrong, and what was asked for, since the last look. */
  readonly told: string[];
  readonly requests: string[];
}

type Message = {
  readonly id?: number;
  readonly method?: string;
  readonly params?: Record<string, unknown>;
  readonly result?: Record<string, unknown>;
  readonly error?: { readonly message: string };
};

/** Words of the page whose colour is too near to what is behind them: below 4.5 to 1 (WCAG 2.2, 1.4.3). */
export const PALE = `(() => {
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const light = (colour) => {
    context.clearRect(0, 0, 1, 1); context.fillStyle = colour; context.fillRect(0, 0, 1, 1);
    const [r, g, b] = [...context.getImageData(0, 0, 1, 1).data].map((one) => one / 255).map((one) => one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ground = light(getComputedStyle(document.body).backgroundColor === 'rgba(0, 0, 0, 0)' ? (matchMedia('(prefers-color-scheme: dark)').matches ? 'rgb(18, 18, 18)' : 'white') : getComputedStyle(document.body).backgroundColor);
  return [...document.querySelectorAll('h1, h2, p, dt, dd, th, td, summary, span, strong, li, code')]
    .filter((each) => each.textContent.trim() !== '' && each.checkVisibility())
    .filter((each) => { const ink = light(getComputedStyle(each).color); return (Math.max(ink, ground) + 0.05) / (Math.min(ink, ground) + 0.05) < 4.5; })
    .map((each) => each.className + ' ' + each.textContent.slice(0, 40));
})()`;
/** By how many pixels the page is wider than the screen. */
export const WIDER = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';

/** One tab of a browser with a profile of its own, which is gone afterwards. */
export async function withBrowser<T>(work: (tab: Tab) => Promise<T>): Promise<T> {
  if (CHROMIUM === null) throw new Error('there is no Chromium');
  const profile = await mkdtemp(join(tmpdir(), 'dbopt-chromium-'));
  // Root has no sandbox of Chromium's; the pages are our own files.
  const flags = ['--headless=new', '--no-sandbox', '--disable-gpu', '--remote-debugging-pipe'];
  const browser = spawn(CHROMIUM, [...flags, `--user-data-dir=${profile}`, 'about:blank'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  });
  try {
    return await work(await tabOf(browser));
  } finally {
    const ended = new Promise((resolve) => browser.once('exit', resolve));
    browser.kill('SIGKILL');
    await ended;
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function tabOf(browser: ChildProcess): Promise<Tab> {
  const [told, requests]: [string[], string[]] = [[], []];
  const send = speaker(browser, (method, params) => {
    if (method === 'Network.requestWillBeSent') requests.push(textOf(params.request, 'url'));
    if (method === 'Log.entryAdded') told.push(textOf(params.entry, 'text'));
    if (/consoleAPICalled|exceptionThrown/.test(method)) told.push(JSON.stringify(params));
  });
  const { targetInfos } = await send('Target.getTargets', {});
  const page = Array.isArray(targetInfos) ? targetInfos.find(({ type }) => type === 'page') : null;
  const { sessionId } = await send('Target.attachToTarget', {
    ...{ targetId: page?.targetId, flatten: true },
  });
  const ask = (method: string, params: object = {}) => send(method, params, String(sessionId));
  for (const domain of ['Page', 'Network', 'Log', 'Runtime']) await ask(`${domain}.enable`);
  return {
    ...{ told, requests },
    async open(url, { width, scheme, media = 'screen' }) {
      told.length = 0;
      requests.length = 0;
      const size = { width, height: 900, deviceScaleFactor: 1, mobile: false };
      await ask('Emulation.setDeviceMetricsOverride', size);
      const features = [{ name: 'prefers-color-scheme', value: scheme }];
      await ask('Emulation.setEmulatedMedia', { media, features });
      await ask('Page.navigate', { url });
      const isThere = `document.readyState === 'complete' && location.href === ${JSON.stringify(url)}`;
      while (resultOf(await ask('Runtime.evaluate', { expression: isThere })) !== true)
        await pause();
    },
    evaluate: async (expression) =>
      resultOf(await ask('Runtime.evaluate', { expression, returnByValue: true })),
    screenshot: async () =>
      String((await ask('Page.captureScreenshot', { captureBeyondViewport: true })).data),
    pdf: async () => Buffer.from(String((await ask('Page.printToPDF')).data), 'base64'),
  };
}

const pause = () => new Promise((resolve) => setTimeout(resolve, 20));
const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
const textOf = (value: unknown, key: string): string => (isMap(value) ? String(value[key]) : '');
const resultOf = ({ result }: Record<string, unknown>): unknown =>
  isMap(result) ? result.value : undefined;

/** Messages with a zero byte behind each, over two pipes. */
function speaker(
  { stdio }: ChildProcess,
  hear: (method: string, params: Record<string, unknown>) => void,
) {
  const isWritable = (stream: unknown): stream is Writable => stream !== null;
  const isReadable = (stream: unknown): stream is Readable => stream !== null;
  const [, , , to, from] = stdio;
  if (!isWritable(to) || !isReadable(from)) throw new Error('Chromium has no pipes');
  const waiting = new Map<number, (message: Message) => void>();
  let rest = '';
  from.setEncoding('utf8');
  from.on('data', (chunk: string) => {
    const parts = (rest + chunk).split('\0');
    rest = parts.pop() ?? '';
    for (const part of parts) {
      const message: Message = JSON.parse(part);
      if (message.id !== undefined) waiting.get(message.id)?.(message);
      else hear(message.method ?? '', message.params ?? {});
    }
  });
  let id = 0;
  return async (method: string, params: object, sessionId?: string) => {
    id += 1;
    const own = id;
    const answer = new Promise<Message>((resolve) => waiting.set(own, resolve));
    to.write(`${JSON.stringify({ id: own, method, params, sessionId })}\0`);
    const { result, error } = await answer;
    if (error !== undefined) throw new Error(`${method}: ${error.message}`);
    return result ?? {};
  };
}
