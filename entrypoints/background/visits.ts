import * as v from 'valibot';
import type { LoadFailure, PageFacts, Report, ResponseFacts, RuntimeError, ScriptElement } from '../../core/model/evidence';
import { Visit } from '../../core/model/visit';
import { aboutDocument } from '../../core/script';
import { answered, erred, failed, looked, newVisit, passed, read, reported, styled } from '../../core/verdict/visit';
import { dropSession, readSession, writeSession } from '../../platform/session';
import type { ScriptReader } from '../../reading/scripts';
import type { StyleReader } from '../../reading/styles';

const key = (tab: number) => `visit:${tab}`;

export interface Visits {
  of(tab: number): Promise<Visit>;
  answered(tab: number, frame: number, url: string, at: number, response: ResponseFacts): void;
  looked(tab: number, frame: number, url: string, since: number, facts: PageFacts): void;
  passed(tab: number, frame: number, url: string, since: number, charset: string, scripts: readonly ScriptElement[]): void;
  erred(tab: number, frame: number, url: string, since: number, errors: RuntimeError[]): void;
  reported(tab: number, frame: number, url: string, since: number, reports: Report[]): void;
  failed(tab: number, url: string, at: number, failure: LoadFailure): void;
  closed(tab: number): void;
}

/** Keeps what each tab's page has shown, across the background's sleep, and calls back when it shows more. */
export function keepVisits(readScripts: ScriptReader, readStyles: StyleReader, changed: (tab: number) => void): Visits {
  const visits = new Map<number, Promise<Visit>>();

  const of = (tab: number): Promise<Visit> => {
    let visit = visits.get(tab);
    if (!visit) {
      visit = readSession(key(tab)).then((kept) => {
        const parsed = v.safeParse(Visit, kept);
        return parsed.success ? parsed.output : newVisit;
      });
      visits.set(tab, visit);
    }
    return visit;
  };

  const update = (tab: number, step: (visit: Visit) => Visit): Promise<void> => {
    const next = of(tab).then(step);
    visits.set(tab, next);
    return next.then((visit) => writeSession(key(tab), visit)).then(() => changed(tab));
  };

  return {
    of,
    answered: (tab, frame, url, at, response) => void update(tab, (visit) => answered(visit, frame, url, at, response)),
    looked(tab, frame, url, since, facts) {
      void update(tab, (visit) => looked(visit, frame, url, since, facts));
      void readScripts({ scripts: facts.scripts, charset: facts.document.charset, address: url, about: aboutDocument(facts) }).then(
        (code) => update(tab, (visit) => read(visit, frame, since, code)),
      );
      void readStyles(facts, url).then((styles) => update(tab, (visit) => styled(visit, frame, since, styles)));
    },
    passed: (tab, frame, url, since, charset, scripts) =>
      void readScripts({ scripts, charset, address: url, about: aboutDocument() }).then((code) =>
        update(tab, (visit) => passed(visit, frame, url, since, code)),
      ),
    erred: (tab, frame, url, since, errors) => void update(tab, (visit) => erred(visit, frame, url, since, errors)),
    reported: (tab, frame, url, since, reports) => void update(tab, (visit) => reported(visit, frame, url, since, reports)),
    failed: (tab, url, at, failure) => void update(tab, (visit) => failed(visit, url, at, failure)),
    closed(tab) {
      visits.delete(tab);
      void dropSession(key(tab));
    },
  };
}
