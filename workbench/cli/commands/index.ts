// Every command, in the order that help lists them. A new command is one file and one line here.
import type { Command } from '../command.ts';
import { check } from './check.ts';
import { clear } from './clear.ts';
import { compare } from './compare.ts';
import { consolidate } from './consolidate.ts';
import { demo } from './demo.ts';
import { evidence } from './evidence.ts';
import { importSet } from './import-set.ts';
import { insert } from './insert.ts';
import { plan } from './plan.ts';
import { profile } from './profile.ts';
import { report } from './report.ts';
import { robust } from './robust.ts';
import { score } from './score.ts';
import { sets } from './sets.ts';
import { sipas } from './sipas.ts';
import { template } from './template.ts';
import { whatif } from './whatif.ts';

export const COMMANDS: readonly Command[] = [check, score, insert, clear, consolidate, compare, profile, robust, template, importSet, sets, sipas, evidence, report, plan, whatif, demo];
