/** The thread files are read in. */
import { clock } from '../../../app/clock';
import { createDesk } from './desk';
import { serve, type Port } from './wire';

serve(globalThis as unknown as Port, createDesk(clock));
