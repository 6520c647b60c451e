import { mkdir, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import * as v from 'valibot';
import { type Collector, startCollector } from '../../collector';
import { Policy } from '../../core/model/policy';
import { fairshire, type PolicyInput } from '../../test/fairshire/organisation';
import { type Intranet, serveIntranet } from '../../test/fairshire/serve';

/** A clock that can be moved on, for the collector of a demo. Milliseconds since 1970. */
export interface Clock {
  now(): number;
  moveTo(moment: number): void;
}

export interface Services {
  intranet: Intranet;
  collector: Collector;
  clock: Clock;
  /** The council's policy as its administrators wrote it, and as it is understood. */
  written: PolicyInput;
  organisation: Policy;
  close(): Promise<void>;
}

function movableClock(): Clock {
  let offset = 0;
  return {
    now: () => Date.now() + offset,
    moveTo: (moment) => {
      offset = moment - Date.now();
    },
  };
}

/** Starts the demo intranet and the council's collector on loopback, the collector's clock at `from` if given. */
export async function startServices(database: string, from?: number): Promise<Services> {
  const intranet = await serveIntranet();
  const port = await freePort();
  const written = fairshire({ collector: `http://127.0.0.1:${port}` });
  const organisation = v.parse(Policy, written);
  const clock = movableClock();
  if (from !== undefined) clock.moveTo(from);
  await mkdir('.footbridge', { recursive: true });
  for (const file of [database, `${database}.wal`]) await rm(file, { force: true });
  const collector = await startCollector({ organisation, database, now: clock.now, port });
  const close = async () => {
    await collector.close();
    await intranet.close();
  };
  return { intranet, collector, clock, written, organisation, close };
}

/** The policy names the collector's address, and the collector wants the policy first: so the port is chosen before both. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}
