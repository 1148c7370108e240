// The entry of the script that comes when a report is asked for: leaves what writes Word files where the sidebar finds it.
import { paperLibrary } from '../../pane/paper-in-page.ts';
import { PAPER_LIBRARY } from './fetch-paper-library.ts';

Object.assign(window, { [PAPER_LIBRARY]: paperLibrary });
