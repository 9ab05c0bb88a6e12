/** The thread of the page over files. Its name begins like the page's address, so that the service worker keeps it too. */
import { clock } from '../app/clock';
import { serve, type Port } from '../taskpane/forms/desk/wire';
import { createFilesDesk } from './desk';

serve(globalThis as unknown as Port, createFilesDesk(clock));
