import { HIDDEN, percentWords, readinessWords as words } from '../../core/words/analyst';
import type { Week } from './figures';
import { Browsers } from './tables';
import { trendPicture } from './trend';

/** Readiness over the published weeks: a picture, and the same numbers as a table. */
export function Trend({ weeks }: { weeks: readonly Week[] }) {
  const picture = trendPicture(weeks);
  if (!picture) return <p class="soft">{words.trendLater}</p>;
  // The picture is SVG that Plot made from numbers and our own words.
  return (
    <>
      <div class="picture" dangerouslySetInnerHTML={{ __html: picture }} />
      <details>
        <summary>{words.trendTable}</summary>
        <table>
          <caption class="hidden">{words.trend}</caption>
          <thead>
            <tr>
              <th scope="col">{words.weekHead}</th>
              <th scope="col" class="number">
                {words.browsers}
              </th>
              <th scope="col" class="number">
                {words.ready}
              </th>
            </tr>
          </thead>
          <tbody>
            {[...weeks].reverse().map(({ period, browsers, share }) => (
              <tr key={period}>
                <th scope="row">
                  <a href={`/?period=${period}`}>{words.weekAndYear(period)}</a>
                </th>
                <Browsers n={browsers} />
                <td class="number">{share === null ? HIDDEN : percentWords(share)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  );
}
