import type { DuckDBConnection } from '@duckdb/node-api';
import * as v from 'valibot';
import { type FactsOutcome, PlaceFacts, type ScanFacts, type SystemFacts } from '../../core/model/scan-facts';
import { Day, Slug } from '../../core/model/text';
import { lists, read } from './rows';

const Row = v.object({ system: Slug, day: Day, places: v.pipe(v.string(), v.parseJson(), v.array(PlaceFacts)) });
const Named = v.object({ system: Slug });

/** Within a transaction of the caller's: the scan's number and all that it says, or nothing. */
export async function keepFacts(at: DuckDBConnection, { scan, day, places }: ScanFacts): Promise<FactsOutcome> {
  const fresh = await at.runAndReadAll('INSERT INTO scans VALUES ($scan::UUID) ON CONFLICT DO NOTHING RETURNING scan', { scan });
  if (fresh.currentRowCount === 0) return { before: true, older: [] };
  const systems = [...new Set(places.map(({ system }) => system))];
  const rows = systems.map((system) => ({ system, day, places: JSON.stringify(places.filter((place) => place.system === system)) }));
  const { select, values, types } = lists(rows, ['system', 'day', 'places']);
  const newer = await read(at, Named, 'SELECT system FROM page_facts WHERE day > $day', { day });
  await at.run(
    `INSERT INTO page_facts SELECT ${select}
     ON CONFLICT (system) DO UPDATE SET day = excluded.day, places = excluded.places WHERE excluded.day >= page_facts.day`,
    values,
    types,
  );
  return { before: false, older: newer.map(({ system }) => system).filter((system) => systems.includes(system)) };
}

/** Within a transaction of the caller's, and into an empty table. */
export async function restoreFacts(at: DuckDBConnection, facts: readonly SystemFacts[]): Promise<void> {
  if (facts.length === 0) return;
  const rows = facts.map(({ system, day, places }) => ({ system, day, places: JSON.stringify(places) }));
  const { select, values, types } = lists(rows, ['system', 'day', 'places']);
  await at.run(`INSERT INTO page_facts SELECT ${select}`, values, types);
}

export const keptFacts = (at: DuckDBConnection): Promise<SystemFacts[]> =>
  read(at, Row, 'SELECT system, day, places FROM page_facts ORDER BY system');
