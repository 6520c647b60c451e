export { errorLog, listen } from './errors';
export { take } from './hand-over';
export { look } from './look';
export { reports } from './reports';
export { watch } from './watch';
