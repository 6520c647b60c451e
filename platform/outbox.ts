import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import * as v from 'valibot';
import { Answer, type Waiting } from '../core/model/answer';

interface Shape extends DBSchema {
  /** One entry, `now`: what this period has brought so far. */
  diary: { key: string; value: unknown };
  waiting: { key: string; value: Waiting };
  /** What went out, newest last, for the person to read; nothing else reads it. */
  sent: { key: number; value: Answer };
}

const KEPT = 400;

let opened: Promise<IDBPDatabase<Shape>> | undefined;
const database = () => {
  opened ??= openDB<Shape>('footbridge', 1, {
    upgrade(db) {
      db.createObjectStore('diary');
      db.createObjectStore('waiting');
      db.createObjectStore('sent', { autoIncrement: true });
    },
    terminated() {
      opened = undefined;
    },
  });
  return opened;
};

export const readDiary = async (): Promise<unknown> => (await database()).get('diary', 'now');

export const writeDiary = async (diary: unknown): Promise<void> => {
  await (await database()).put('diary', diary, 'now');
};

/** Ends a period: its answers wait and the new diary stands, both or neither, so that no answer is made twice. */
export async function turnDiary(diary: unknown, waiting: Waiting[]): Promise<void> {
  const tx = (await database()).transaction(['diary', 'waiting'], 'readwrite');
  await Promise.all([
    tx.objectStore('diary').put(diary, 'now'),
    ...waiting.map((each) => tx.objectStore('waiting').put(each, each.answer.nonce)),
    tx.done,
  ]);
}

export const allWaiting = async (): Promise<Waiting[]> => (await database()).getAll('waiting');

export const putWaiting = async (waiting: Waiting): Promise<void> => {
  await (await database()).put('waiting', waiting, waiting.answer.nonce);
};

export const dropWaiting = async (waiting: Waiting): Promise<void> => {
  await (await database()).delete('waiting', waiting.answer.nonce);
};

/** Moves an answer from waiting to sent, keeping the last few hundred for the person to read. */
export async function markSent(waiting: Waiting): Promise<void> {
  const tx = (await database()).transaction(['waiting', 'sent'], 'readwrite');
  const sent = tx.objectStore('sent');
  await tx.objectStore('waiting').delete(waiting.answer.nonce);
  const last = await sent.add(waiting.answer);
  await sent.delete(IDBKeyRange.upperBound(last - KEPT));
  await tx.done;
}

export const allSent = async (): Promise<Answer[]> => {
  const sent = await (await database()).getAll('sent');
  return sent.filter((answer) => v.is(Answer, answer));
};
