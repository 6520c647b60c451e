export { look } from './look';
export { speak } from './speak';
