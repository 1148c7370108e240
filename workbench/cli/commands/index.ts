// Every command, in the order that help lists them. A new command is one file and one line here.
import type { Command } from '../command.ts';
import { check } from './check.ts';
import { score } from './score.ts';

export const COMMANDS: readonly Command[] = [check, score];
