export { type BrowserValues, valuesFor } from './browser-values';
export { type AboutDocument, aboutDocument } from './document';
export { gather, type Part } from './gather';
export { type FrameScript, readFrame, readScript } from './read';
export { type RunsAs, runsAs } from './runs-as';
