import type { LoadFailure, ResponseFacts } from '../core/model/evidence';
import type { FromPage } from '../core/model/message';

/** What a browser without the extension gave of one page, in the order in which it came. */
export type Happening =
  | { is: 'answered'; frame: number; address: string; at: number; response: ResponseFacts }
  | { is: 'said'; frame: number; address: string; message: FromPage }
  | { is: 'failed'; address: string; at: number; failure: LoadFailure };
