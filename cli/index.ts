import { Command } from 'commander';
import { commands } from '../core/words/collector';
import { collector } from './collector';
import { policy } from './policy';
import { scan } from './scan';
import { sitelist } from './sitelist';

/** The command line, one command a file. */
export const footbridge = (): Command =>
  new Command('footbridge')
    .description(commands.footbridge)
    // What stands behind a command's name belongs to that command.
    .enablePositionalOptions()
    .addCommand(collector())
    .addCommand(policy())
    .addCommand(scan())
    .addCommand(sitelist());
