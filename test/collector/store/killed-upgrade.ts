// A process that dies by its own hand before the nth statement of an upgrade: `tsx killed-upgrade.ts <database> <n>`.
import { DuckDBInstance } from '@duckdb/node-api';
import { type Database, upgrade } from '../../../collector/store/upgrade';

const [, , path = '', last = '0'] = process.argv;
const connection = await (await DuckDBInstance.create(path)).connect();
let left = Number(last);
const run: Database['run'] = (...given) => {
  if (left-- === 0) process.kill(process.pid, 'SIGKILL');
  return connection.run(...given);
};
await upgrade({ run, runAndReadAll: connection.runAndReadAll.bind(connection) });
