// Serves the labelled pages in a process of its own, so that whoever is measured does not serve them as well.
import { serveSets } from '../../test/accuracy/serve';

const { port } = await serveSets();
process.send?.(port);
process.on('disconnect', () => process.exit());
