import { speak } from '../probes/page';

// Bundled and run in a world of its own of every frame, as the extension's page script is.

const { footbridgeTell } = globalThis as unknown as { footbridgeTell(message: string): void };
speak(window, (message) => footbridgeTell(JSON.stringify(message)));
