export { loadFailure } from './load-failure';
export { responseFacts } from './response-facts';
