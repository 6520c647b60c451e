import { defineBackground } from 'wxt/utils/define-background';
import type { Everything } from '../../core/model/message';
import type { PageReport } from '../../core/model/verdict';
import { addressOf, onIntranet } from '../../core/policy/match';
import { valuesFor } from '../../core/script';
import { onAlarms, ringEvery } from '../../platform/alarms';
import { followDemoClock } from '../../platform/clock';
import { onMessages } from '../../platform/messages';
import { onNavigation } from '../../platform/navigation';
import { registerPageScripts } from '../../platform/register';
import { guardWire } from '../../platform/send';
import { addressOfTab, onShownInEdge } from '../../platform/tabs';
import { loadFailure } from '../../probes/network/load-failure';
import { replacesPage } from '../../probes/network/replaces-page';
import { responseFacts } from '../../probes/network/response-facts';
import { scriptReader } from '../../reading/scripts';
import { styleReader } from '../../reading/styles';
import { fetchScript } from '../../reading/text';
import { keepAnswers, SEND_ALARM } from './answers';
import { assessBrowser } from './assess';
import { assessPage } from './assess-page';
import { markBadge, seenBy } from './badge';
import { followPolicy, SETTLE_ALARM } from './policy';
import { followSiteList, SITE_LIST_ALARM } from './site-list';
import { thisBrowser } from './this-browser';
import { keepVisits } from './visits';

const HOURLY = 'hourly';
const DAILY = 'daily';
/** The number of no tab. */
const NO_TAB = -1;

export default defineBackground(() => {
  const policy = followPolicy((inForce) => {
    void registerPageScripts(inForce.policy.intranet);
    void guardWire(inForce.policy.collector);
    void answers.tick();
    void siteList.tick();
  });
  const browser = thisBrowser(() => void answers.tick());
  const answers = keepAnswers(policy.current, browser);
  const siteList = followSiteList(policy.current);
  const visits = keepVisits(
    scriptReader(() => policy.current().policy, valuesFor(navigator.userAgent), fetchScript),
    styleReader(() => policy.current().policy, fetchScript),
    (tab) => void judge(tab),
  );

  async function pageOf(tab: number) {
    const [visit, address, identity] = await Promise.all([visits.of(tab), addressOfTab(tab), browser.identity()]);
    const listing = await siteList.listing(address, identity);
    return assessPage(policy.current().policy, { visit, address, identity, listing });
  }

  async function judge(tab: number): Promise<void> {
    await meet(tab, await pageOf(tab));
  }

  async function meet(tab: number, page: PageReport): Promise<void> {
    await markBadge(tab, page);
    if (page.system) await answers.met(page.system, page.verdict.is);
  }

  async function everything(tab: number | null): Promise<Everything> {
    await policy.ready;
    const inForce = policy.current();
    const page = await pageOf(tab ?? NO_TAB);
    if (tab !== null) await seenBy(tab, page);
    return {
      inForce,
      page,
      siteList: await siteList.state(),
      ...(await assessBrowser(inForce.policy, browser)),
      answers: await answers.shown(),
    };
  }

  /** A frame without an address of its own (about:blank, srcdoc) belongs to the page that holds it. */
  const ours = (frame: number, url: string) => (addressOf(url) ? onIntranet(policy.current().policy, url) : frame !== 0);

  onMessages(
    (message, { tab, frame, url }) =>
      void policy.ready.then(() => {
        if (!ours(frame, url)) return;
        if (message.type === 'page:facts') visits.looked(tab, frame, url, message.since, message.facts);
        else if (message.type === 'page:passing') visits.passed(tab, frame, url, message.since, message.charset, message.scripts);
        else if (message.type === 'page:errors') visits.erred(tab, frame, url, message.since, message.errors);
        else visits.reported(tab, frame, url, message.since, message.reports);
      }),
    async (message) => {
      switch (message.type) {
        case 'own:everything':
          return everything(message.tab);
        case 'own:trial':
          return policy.trial(message.text);
        case 'own:trial-end':
          return policy.endTrial();
        case 'own:features':
          return browser.saw(message.probes);
      }
    },
  );

  onNavigation({
    answered: (tab, frame, url, at, status, headers) =>
      void policy.ready.then(() => {
        if (ours(frame, url) && replacesPage(status, headers)) visits.answered(tab, frame, url, at, responseFacts(headers));
      }),
    failed: (tab, frame, url, at, error) =>
      void policy.ready.then(() => {
        const failure = frame === 0 && ours(frame, url) ? loadFailure(error) : null;
        if (failure) visits.failed(tab, url, at, failure);
      }),
    closed: visits.closed,
  });

  // A tab in Internet Explorer mode tells us nothing else.
  onShownInEdge(
    (tab) =>
      void policy.ready.then(async () => {
        const page = await pageOf(tab);
        if (page.verdict.is === 'opens-in-ie-mode') await meet(tab, page);
      }),
  );

  onAlarms({
    [SETTLE_ALARM]: () => void policy.settle(),
    [SEND_ALARM]: () => void answers.tick(),
    [SITE_LIST_ALARM]: () => void siteList.tick(),
    [HOURLY]: () => void answers.tick(),
    [DAILY]: () => void browser.look(),
  });
  void ringEvery(SITE_LIST_ALARM, 15);
  void ringEvery(HOURLY, 60);
  void ringEvery(DAILY, 24 * 60);
  void followDemoClock(() => {
    void answers.tick();
    void siteList.tick();
  });
  void browser.look();
});
