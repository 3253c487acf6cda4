import process from 'node:process';
import { readVault } from '../vault-readers/command-line';
import { counts } from './counts';

// All that this process does: read the vault that it is told, and say how often it did what is expensive.
await readVault(process.argv[2] ?? '');
process.stdout.write(JSON.stringify(counts));
