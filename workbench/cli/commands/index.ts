// Every command, in the order that help lists them. A new command is one file and one line here.
import type { Command } from '../command.ts';
import { check } from './check.ts';
import { clear } from './clear.ts';
import { demo } from './demo.ts';
import { importSet } from './import-set.ts';
import { insert } from './insert.ts';
import { plan } from './plan.ts';
import { score } from './score.ts';
import { sets } from './sets.ts';
import { template } from './template.ts';
import { whatif } from './whatif.ts';

export const COMMANDS: readonly Command[] = [check, score, insert, clear, template, importSet, sets, plan, whatif, demo];
