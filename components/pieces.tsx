import type { ComponentChildren } from 'preact';
import { frameWords } from '../core/words/popup';
import { safeHref } from './href';

export type Tone = 'green' | 'yellow' | 'red' | 'blue' | 'grey';

/** The bridge of the header: the same shape as the toolbar icon. */
export const Mark = ({ size = 32 }: { size?: number }) => (
  <svg
    class="mark"
    width={size}
    height={size}
    viewBox="0 0 32 32"
    fill="none"
    stroke="currentColor"
    stroke-linecap="round"
    aria-hidden="true"
  >
    <path d="M2 22C8 9 24 9 30 22" stroke-width="3" />
    <path d="M2 22h28" class="deck" stroke-width="3" />
    <path d="M9 16v5M16 13v8M23 16v5" class="deck" stroke-width="2" />
  </svg>
);

export const Tag = ({ tone, children }: { tone: Tone; children: ComponentChildren }) => <strong class={`tag ${tone}`}>{children}</strong>;

/** A link that leaves the popup. An address that may not stand in a link leaves its words alone. */
export function Out({ to, button, children }: { to: string | undefined; button?: 'main' | 'plain'; children: ComponentChildren }) {
  const href = safeHref(to);
  if (!href) return <>{children}</>;
  const inTab = href.startsWith('http');
  return (
    <a
      href={href}
      {...(button ? { class: button === 'main' ? 'button' : 'button plain' } : {})}
      {...(inTab ? { target: '_blank', rel: 'noreferrer' } : {})}
    >
      {children}
      {inTab ? <span class="hidden"> ({frameWords.opensNewTab})</span> : null}
    </a>
  );
}

/** Shapes that stand for something else than their colour does. */
type Sign = 'dash' | 'dots';

const signs: Record<Tone | Sign, ComponentChildren> = {
  dash: <path d="M14 22h16" />,
  dots: <path d="M13 22v.5M22 22v.5M31 22v.5" />,
  green: <path d="M12 23l7 7 13-15" />,
  yellow: <path d="M22 11v14M22 32v.5" />,
  red: <path d="M14 14l16 16M30 14L14 30" />,
  blue: <path d="M22 20v12M22 12v.5" />,
  grey: <path d="M16 17c0-8 12-8 12 0 0 5-6 5-6 9M22 32v.5" />,
};

/** Colour and shape together, so that neither is needed alone; the words beside it say the same. */
const Shape = ({ sign }: { sign: Tone | Sign }) => (
  <svg
    class="sign"
    width="44"
    height="44"
    viewBox="0 0 44 44"
    fill="none"
    stroke="currentColor"
    stroke-width="4"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
  >
    <circle cx="22" cy="22" r="20" stroke-width="2.5" />
    {signs[sign]}
  </svg>
);

/** The head of a view: what it says at first sight. It takes the focus when the view changes. */
export const Headline = ({ tone, sign, title, about }: { tone: Tone; sign?: Sign; title: string; about?: string }) => (
  <div class={`headline ${tone}`}>
    <Shape sign={sign ?? tone} />
    <div>
      <h1 tabIndex={-1}>{title}</h1>
      {about ? <p class="about">{about}</p> : null}
    </div>
  </div>
);
