import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** A Firefox that is driven by Marionette, its own protocol: the one that ESR 115 and every later Firefox speak. */
export interface Firefox {
  /** Opens an address in a new tab and waits until it has loaded. Answers the tab's handle. */
  open(url: string): Promise<string>;
  /** Runs a function in a tab's page; what it returns, or its promise resolves to, comes back as JSON. */
  run<Input, Output>(tab: string, work: (input: Input) => Output | Promise<Output>, input: Input): Promise<Output>;
  /** Runs a function with the rights of the browser itself; what it returns, or its promise resolves to, comes back as JSON. */
  runInBrowser<Output = void>(work: () => Output | Promise<Output>): Promise<Output>;
  goTo(tab: string, url: string): Promise<void>;
  back(tab: string): Promise<void>;
  close(tab: string): Promise<void>;
  quit(): Promise<void>;
}

const freePort = () =>
  new Promise<number>((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => found(port));
    });
  });

/** Firefox opens the port some seconds after its start. */
async function reach(port: number, browser: ChildProcess): Promise<Socket> {
  for (;;) {
    const socket = connect(port, '127.0.0.1');
    const reached = await new Promise<boolean>((done) => socket.once('connect', () => done(true)).once('error', () => done(false)));
    if (reached) return socket;
    if (browser.exitCode !== null) throw new Error(`Firefox ended with ${browser.exitCode} before it could be driven.`);
    await setTimeout(100);
  }
}

type Send = (command: string, parameters?: object) => Promise<unknown>;

/** Messages are JSON, each with its length in bytes and a colon before it: `[0, id, command, parameters]` and `[1, id, error, result]`. */
function speak(socket: Socket): Send {
  const waiting = new Map<number, { done(result: unknown): void; failed(error: Error): void }>();
  let last = 0;
  let heard = Buffer.alloc(0);
  const failAll = () => {
    for (const { failed } of waiting.values()) failed(new Error('Firefox has closed the connection.'));
  };
  socket.on('close', failAll).on('error', failAll);
  socket.on('data', (bytes) => {
    heard = Buffer.concat([heard, bytes]);
    for (let colon = heard.indexOf(':'); colon > 0; colon = heard.indexOf(':')) {
      const end = colon + 1 + Number(heard.subarray(0, colon).toString());
      if (heard.length < end) return;
      const message = JSON.parse(heard.subarray(colon + 1, end).toString());
      heard = heard.subarray(end);
      if (!Array.isArray(message)) continue;
      const [, id, error, result] = message;
      if (error) waiting.get(id)?.failed(new Error(`${error.error}: ${error.message}`));
      else waiting.get(id)?.done(result && 'value' in result ? result.value : result);
      waiting.delete(id);
    }
  });
  return (command, parameters = {}) =>
    new Promise((done, failed) => {
      last += 1;
      waiting.set(last, { done, failed });
      const text = JSON.stringify([0, last, command, parameters]);
      socket.write(`${Buffer.byteLength(text)}:${text}`);
    });
}

/** Starts Firefox with these preferences, in a new profile that goes with it, or in one that stays for the next start. */
export async function launchFirefox(
  executable: string,
  preferences: Record<string, string | number | boolean>,
  staying?: string,
): Promise<Firefox> {
  const profile = staying ?? (await mkdtemp(join(tmpdir(), 'footbridge-firefox-')));
  const port = await freePort();
  const all = { ...preferences, 'marionette.port': port, 'remote.prefs.recommended': true };
  const lines = Object.entries(all).map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`);
  await writeFile(join(profile, 'user.js'), lines.join('\n'));
  const browser = spawn(executable, ['--headless', '--marionette', '--remote-allow-system-access', '--no-remote', '--profile', profile], {
    detached: true,
    stdio: 'ignore',
  });
  const send = speak(await reach(port, browser));
  await send('WebDriver:NewSession', { capabilities: { alwaysMatch: { pageLoadStrategy: 'normal' } } });
  await send('WebDriver:SetTimeouts', { script: 60_000, pageLoad: 60_000 });

  /** One tab at a time is the one that is driven, so one command after the other. */
  let line: Promise<unknown> = Promise.resolve();
  const inTurn = <Result>(work: () => Promise<unknown>): Promise<Result> => {
    const done = line.then(work);
    line = done.catch(() => undefined);
    return done as Promise<Result>;
  };
  const inTab = <Result>(tab: string, ...[command, parameters]: Parameters<Send>): Promise<Result> =>
    inTurn(async () => {
      await send('WebDriver:SwitchToWindow', { handle: tab, focus: true });
      return send(command, parameters);
    });

  return {
    async open(url) {
      const { handle } = await inTurn<{ handle: string }>(() => send('WebDriver:NewWindow', { type: 'tab' }));
      await inTab(handle, 'WebDriver:Navigate', { url });
      return handle;
    },
    async run(tab, work, input) {
      const script = `const [input, done] = arguments; Promise.resolve((${work})(input)).then((value) => done(JSON.stringify({ value })), (error) => done(JSON.stringify({ error: String(error) })));`;
      const answer = JSON.parse(await inTab<string>(tab, 'WebDriver:ExecuteAsyncScript', { script, args: [input], sandbox: null }));
      if ('error' in answer) throw new Error(answer.error);
      return answer.value;
    },
    runInBrowser: (work) =>
      inTurn(async () => {
        await send('Marionette:SetContext', { value: 'chrome' });
        const script = `const [done] = arguments; Promise.resolve((${work})()).then((value) => done({ value }), (error) => done({ error: String(error) }));`;
        const answer = (await send('WebDriver:ExecuteAsyncScript', { script, args: [], sandbox: 'system' }).finally(() =>
          send('Marionette:SetContext', { value: 'content' }),
        )) as { value?: never; error?: string };
        if (answer.error !== undefined) throw new Error(answer.error);
        return answer.value;
      }),
    goTo: (tab, url) => inTab(tab, 'WebDriver:Navigate', { url }),
    back: (tab) => inTab(tab, 'WebDriver:Back'),
    async close(tab) {
      const [other] = await inTab<string[]>(tab, 'WebDriver:CloseWindow');
      await inTurn(() => send('WebDriver:SwitchToWindow', { handle: other, focus: true }));
    },
    async quit() {
      const ended = new Promise((done) => browser.once('exit', done));
      if (browser.exitCode === null && browser.pid) process.kill(-browser.pid, 'SIGKILL');
      await ended;
      if (!staying) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
