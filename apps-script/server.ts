// The entry of bundle.js: what Code.js may call. Nothing runs when it is loaded.
import './older-engine.ts';

export { runFunction } from './functions/run-function.ts';
