import { give } from '../probes/page/hand-over';

give(window);
