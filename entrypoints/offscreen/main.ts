import { tellFeatures } from '../../platform/ask';
import { probeFeatures } from '../../probes/features';

void tellFeatures(probeFeatures());
