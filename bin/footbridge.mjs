#!/usr/bin/env node
import { fileURLToPath } from 'node:url';
import { register } from 'tsx/esm/api';

// The settings of our own sources, wherever the command is called from.
register({ tsconfig: fileURLToPath(new URL('../tsconfig.json', import.meta.url)) });
const { footbridge } = await import('../cli/index.ts');
await footbridge().parseAsync();
