/** What the measured page runs: the site's own client, reachable from outside. */
import { ask } from '../client.ts';

Object.assign(window, { ask });
