import * as v from 'valibot';
import { FromPage } from '../core/model/message';
import { responseFacts } from '../probes/network';
import { replacesPage } from '../probes/network/replaces-page';
import type { Happening } from './happening';
import type { Session } from './target';

/** The world of its own in which the page script runs in every frame, out of the page's reach. */
export const WORLD = 'footbridge';

const Said = v.object({ address: v.string(), message: FromPage });

/** What is heard of the page that a tab shows, from when it was sent there. */
export interface Heard {
  happened: Happening[];
  /** When the last of it was heard; milliseconds since 1970. */
  latest: number;
  /** The worlds in which our page script runs, by frame. */
  worlds: Map<string, number>;
  /** Frames whose page script has told what is there. */
  told: Set<string>;
}

export interface Ear {
  heard(): Heard;
  /** Forgets the page before: what its documents still say is of no page of ours. */
  begin(): void;
}

/** Listens to a tab as the extension's background does to a browser's: answers of servers, and what the page scripts say. */
export function listenTo(session: Session, mainFrame: string): Ear {
  let heard = nothing();
  let numbers = new Map([[mainFrame, 0]]);
  let contexts = new Map<number, string>();
  const asked = new Map<string, { wall: number; at: number }>();

  const numberOf = (frame: string): number => {
    const known = numbers.get(frame) ?? numbers.size;
    numbers.set(frame, known);
    return known;
  };
  const push = (happening: Happening) => {
    heard.happened.push(happening);
    heard.latest = Date.now();
  };
  const leave = (frame: string) => {
    heard.worlds.delete(frame);
    heard.told.delete(frame);
  };

  session.on('Page.frameDetached', ({ frameId }) => leave(frameId));
  session.on('Runtime.executionContextCreated', ({ context }) => {
    const { frameId = '' } = context.auxData as { frameId?: string };
    contexts.set(context.id, frameId);
    if (context.name !== WORLD) return;
    leave(frameId);
    heard.worlds.set(frameId, context.id);
  });
  session.on('Network.requestWillBeSent', ({ requestId, type, wallTime, timestamp }) => {
    if (type === 'Document') asked.set(requestId, { wall: wallTime, at: timestamp });
  });
  session.on('Network.responseReceived', ({ requestId, type, frameId, response, timestamp }) => {
    const request = asked.get(requestId);
    const headers = Object.entries(response.headers).map(([name, value]) => ({ name, value }));
    if (type !== 'Document' || !frameId || !request || !replacesPage(response.status, headers)) return;
    const at = Math.floor((request.wall + timestamp - request.at) * 1000);
    push({ is: 'answered', frame: numberOf(frameId), address: response.url, at, response: responseFacts(headers) });
  });
  session.on('Runtime.bindingCalled', ({ payload, executionContextId }) => {
    const frame = contexts.get(executionContextId);
    const said = v.safeParse(Said, JSON.parse(payload));
    if (frame === undefined) return;
    if (!said.success) throw new Error(`A page script said what the model refuses: ${said.issues[0].message}`);
    const { address, message } = said.output;
    if (message.type === 'page:facts') heard.told.add(frame);
    push({ is: 'said', frame: numberOf(frame), address, message });
  });

  return {
    heard: () => heard,
    begin() {
      heard = nothing();
      numbers = new Map([[mainFrame, 0]]);
      contexts = new Map();
      asked.clear();
    },
  };
}

const nothing = (): Heard => ({ happened: [], latest: Date.now(), worlds: new Map(), told: new Set() });
