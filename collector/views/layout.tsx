import type { ComponentChildren } from 'preact';
import { render } from 'preact-render-to-string';
import { readinessWords as words } from '../../core/words/analyst';

interface Frame {
  organisation: string;
  headline: string;
  /** Sections to jump to: their ids and names. */
  sections?: readonly (readonly [string, string])[];
  children: ComponentChildren;
}

/** A whole page as HTML. Everything that it needs comes from the collector; it has no script. */
export const pageOf = (frame: Frame): string => `<!doctype html>${render(<Page {...frame} />)}`;

const Page = ({ organisation, headline, sections = [], children }: Frame) => (
  <html lang="en-GB">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <title>{words.title(headline, organisation)}</title>
      <link rel="stylesheet" href="/look.css" />
      <link rel="stylesheet" href="/pages.css" />
      <link rel="icon" href="data:," />
    </head>
    <body>
      <a class="skip" href="#main">
        {words.skip}
      </a>
      <header class="header">
        <div class="header-row">
          <a class="header-name" href="/">
            {words.product}
          </a>
          <span class="header-owner">{organisation}</span>
          {sections.length > 0 && (
            <nav class="sections" aria-label={words.onThisPage}>
              {sections.map(([id, name]) => (
                <a key={id} href={`#${id}`}>
                  {name}
                </a>
              ))}
            </nav>
          )}
        </div>
      </header>
      <main id="main" class="main">
        {children}
      </main>
      <footer class="footer">
        <p class="soft small">{words.privacy}</p>
      </footer>
    </body>
  </html>
);
