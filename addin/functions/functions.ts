// The entry of functions.js: registers every custom function with Excel; needs CustomFunctions at load, and no Office.
import { FUNCTIONS } from '../../core/functions/registry.ts';
import { callOf } from './call.ts';
import { hostLanguage } from './host-language.ts';

for (const fn of FUNCTIONS) CustomFunctions.associate(fn.id, callOf(fn, CustomFunctions, hostLanguage));
