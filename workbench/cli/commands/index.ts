// Every command, in the order that help lists them. A new command is one file and one line here.
import type { Command } from '../command.ts';
import { check } from './check.ts';
import { clear } from './clear.ts';
import { compare } from './compare.ts';
import { demo } from './demo.ts';
import { importSet } from './import-set.ts';
import { insert } from './insert.ts';
import { profile } from './profile.ts';
import { robust } from './robust.ts';
import { score } from './score.ts';
import { sets } from './sets.ts';
import { template } from './template.ts';

export const COMMANDS: readonly Command[] = [check, score, insert, clear, template, importSet, sets, compare, profile, robust, demo];
