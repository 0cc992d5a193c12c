#!/usr/bin/env node
require('./load.cjs')('chapeau', 'dist/cli/chapeau.cjs');
