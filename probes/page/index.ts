export { errorLog, listen } from './errors';
export { take } from './hand-over';
export { look } from './look';
export { watch } from './watch';
