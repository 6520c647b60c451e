import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { ANSWER_BYTES, Answer } from '../../core/model/answer';
import { Policy } from '../../core/model/policy';
import { seeded } from './habits';
import { fairshire } from './organisation';
import { demoPages } from './pages';
import { simulate, weekOfAnswers } from './simulate';

const organisation = v.parse(Policy, fairshire({ collector: 'http://127.0.0.1:1' }));
const week = { period: '2026-W47', browsers: 400, organisation };

describe('the sample organisation', () => {
  it('has a system for every demo page of the intranet', () => {
    const known = organisation.systems.map(({ id }) => id);
    expect(demoPages.filter(({ system }) => system !== null && !known.includes(system))).toEqual([]);
  });

  it('puts the port of a running intranet into its own addresses, and into no other', () => {
    const { organisation: council, tools } = fairshire({ collector: 'http://127.0.0.1:1', port: 8099 });
    expect(council?.help?.url).toBe('http://it.fairshire.test:8099/');
    expect(tools).toEqual(fairshire({ collector: 'http://127.0.0.1:1' }).tools);
  });
});

describe('simulated answers', () => {
  const answers = weekOfAnswers({ ...week, random: seeded(1) });

  it('are real answers, each with a nonce of its own', () => {
    expect(answers.filter((answer) => !v.is(Answer, answer))).toEqual([]);
    expect(new Set(answers.map(({ nonce }) => nonce)).size).toBe(answers.length);
  });

  it('are the same for the same seed, and others for another', () => {
    expect(weekOfAnswers({ ...week, random: seeded(1) })).toEqual(answers);
    expect(weekOfAnswers({ ...week, random: seeded(2) })).not.toEqual(answers);
  });

  it('come from every cohort, more than ten browsers of each', () => {
    const ready = answers.filter((answer) => answer.question === 'ready');
    const sizes = organisation.cohorts.map(({ id }) => ready.filter(({ cohort }) => cohort === id).length);
    expect(ready.length).toBe(400);
    expect(Math.min(...sizes)).toBeGreaterThan(10);
  });

  it('get better as the organisation comes on', () => {
    const yes = (progress: number) =>
      weekOfAnswers({ ...week, random: seeded(1), progress }).filter(({ question, answer }) => question === 'ready' && answer === 'yes')
        .length;
    expect(yes(1)).toBeGreaterThan(yes(0) + 50);
  });

  it('are posted in full, once each, all of one size', async () => {
    const bodies: string[] = [];
    const server = createServer(async (request, response) => {
      let body = '';
      for await (const chunk of request) body += chunk;
      bodies.push(`${request.method} ${request.url} ${request.headers['content-type']} ${body}`);
      response.writeHead(204, { connection: 'close' }).end();
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const sent = await simulate({ ...week, browsers: 5, random: seeded(3), url });
    await new Promise((done) => server.close(done));
    const expected = sent.map((answer) => `POST /answers text/plain ${JSON.stringify(answer).padEnd(ANSWER_BYTES)}`);
    expect(bodies.toSorted()).toEqual(expected.toSorted());
  });
});
