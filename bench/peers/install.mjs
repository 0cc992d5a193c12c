// Installs the peers into .bench, on demand: node bench/peers/install.mjs
import { fileURLToPath } from 'node:url';
import { installationSteps } from '../../scripts/on-demand.mjs';
import { inRoot } from '../../scripts/paths.mjs';
import { inSteps } from '../../scripts/process.mjs';

// Both say that they want Node 22; what the bench asks of them runs on Node 20, too.
process.env.npm_config_engine_strict = 'false';
const steps = installationSteps(fileURLToPath(new URL('.', import.meta.url)), inRoot('.bench'));
if (steps.length > 0) await inSteps('Peers to measure beside', steps);
