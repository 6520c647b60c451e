export { type BrowserValues, valuesFor } from './browser-values';
export { gather, type Part } from './gather';
export { type FrameScript, readFrame, readScript } from './read';
export { type RunsAs, runsAs } from './runs-as';
