import type { Verdict } from '../../../core/model/verdict';
import type { Visit } from '../../../core/model/visit';
import { noPolicy } from '../../../core/policy';
import { onIntranet } from '../../../core/policy/match';
import { aboutDocument, type BrowserValues } from '../../../core/script';
import { verdictOf } from '../../../core/verdict';
import { answered, erred, failed, framesOf, looked, newVisit, passed, read, reported, styled } from '../../../core/verdict/visit';
import { type FetchText, scriptReader } from '../../../entrypoints/background/scripts';
import { styleReader } from '../../../entrypoints/background/styles';
import type { Happening } from './observe';

const policy = { ...noPolicy, intranet: ['*.fairshire.test'] };

/** What the background would say of a page, from what a browser gave of it; `fetch` gets scripts and style sheets. */
export async function judge(happened: readonly Happening[], browser: BrowserValues, fetch: FetchText): Promise<Verdict> {
  const readScripts = scriptReader(() => policy, browser, fetch);
  const readStyles = styleReader(() => policy, fetch);
  let visit: Visit = newVisit;
  for (const happening of happened) {
    const { address } = happening;
    if (happening.is === 'answered') visit = answered(visit, happening.frame, address, happening.at, happening.response);
    else if (happening.is === 'failed') visit = failed(visit, address, happening.at, happening.failure);
    else {
      const { frame, message } = happening;
      const { since } = message;
      if (message.type === 'page:errors') visit = erred(visit, frame, address, since, message.errors);
      else if (message.type === 'page:reports') visit = reported(visit, frame, address, since, message.reports);
      else if (message.type === 'page:passing')
        visit = passed(
          visit,
          frame,
          address,
          since,
          await readScripts({ scripts: message.scripts, charset: message.charset, address, about: aboutDocument() }),
        );
      else {
        visit = looked(visit, frame, address, since, message.facts);
        visit = read(
          visit,
          frame,
          since,
          await readScripts({
            scripts: message.facts.scripts,
            charset: message.facts.document.charset,
            address,
            about: aboutDocument(message.facts),
          }),
        );
        visit = styled(visit, frame, since, await readStyles(message.facts, address));
      }
    }
  }
  const place = onIntranet(policy, visit.frames['0']?.address ?? '') ? 'intranet' : 'elsewhere';
  return verdictOf({ frames: framesOf(visit), place, openedBefore: !visit.watched, failure: visit.failure, listed: false });
}
