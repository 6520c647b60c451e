// Runs another program, quietly unless it takes long or fails.
import { spawn } from 'node:child_process';

/**
 * @typedef {object} Ran
 * @property {number} code 0 where it did what it should
 * @property {string} output both streams, as they came
 * @property {number} seconds
 */

/**
 * Runs a program to its end and keeps what it printed. After three seconds, and every ten from then, a line says that it is still at it.
 * @param {string} label what a person would call this step
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: Record<string, string>, loud?: boolean }} [options] loud: print everything as it comes
 * @returns {Promise<Ran>}
 */
export function run(label, command, args, { env = {}, loud = false } = {}) {
  const started = Date.now();
  const seconds = () => Math.round((Date.now() - started) / 1000);
  return new Promise((done) => {
    const child = spawn(command, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const take = (chunk) => {
      output += chunk;
      if (loud) process.stdout.write(chunk);
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    const say = () => {
      if (!loud) console.log(`  ${label}: ${seconds()} s …`);
    };
    const first = setTimeout(say, 3000);
    const then = setInterval(say, 10_000);
    const end = (code) => {
      clearTimeout(first);
      clearInterval(then);
      done({ code, output, seconds: seconds() });
    };
    child.on('error', (error) => {
      output += error.message;
      end(127);
    });
    child.on('close', (code) => end(code ?? 1));
  });
}

/** A program of an installed package. @param {string} name */
export const bin = (name) => `node_modules/.bin/${name}`;

/** The last lines of an output, for a message. @param {string} output @param {number} [lines] */
export const tail = (output, lines = 40) => output.trimEnd().split('\n').slice(-lines).join('\n');
