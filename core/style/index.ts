export { componentDoes } from './component';
export { readSheet, type Sheet } from './read';
