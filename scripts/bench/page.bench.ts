import { print } from './figure';
import { lookFigures } from './look';
import { memoryFigures } from './memory';
import { parserFigures } from './parser';

// What Footbridge costs a page and the browser; limits: twice the bare pass, no task over 50 ms at 10,000 elements.
print([...(await lookFigures()), ...parserFigures(), ...(await memoryFigures())]);
