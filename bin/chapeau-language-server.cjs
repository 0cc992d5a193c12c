#!/usr/bin/env node
require('./load.cjs')('chapeau-language-server', 'dist/server/server.node.cjs');
