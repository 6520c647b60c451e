import type { FromPage } from '../../core/model/message';
import { charsetOf } from './element';
import { errorLog, listen } from './errors';
import { take } from './hand-over';
import { reports } from './reports';
import { watch } from './watch';

/** Looks at a document from its very beginning, and tells what was seen of it whenever there is something new; `settle` has it look and tell at once. */
export function speak(window: Window & typeof globalThis, tell: (message: FromPage) => void): { settle(): Promise<void> } {
  let since = Date.now();
  const { heard, flush } = errorLog((errors) => tell({ type: 'page:errors', since, errors }));
  take(window.document, heard);
  reports(window, (list) => tell({ type: 'page:reports', since, reports: list }));
  const watching = watch(
    window,
    (facts) => tell({ type: 'page:facts', since, facts }),
    (scripts) => tell({ type: 'page:passing', since, charset: charsetOf(window.document).slice(0, 40), scripts }),
    listen(window, heard),
  );
  window.addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return;
    since = Date.now();
    watching.retell();
  });
  return {
    async settle() {
      await watching.settle();
      flush();
    },
  };
}
