import { errors } from './errors';
import { judged } from './judged';
import { reasons } from './reasons';
import { remind } from './remind';
import { rules } from './rules';
import { sheets } from './sheets';
import { summary } from './summary';
import { terms } from './terms';
import { unitReasons } from './unitReasons';

export const vi = { errors, judged, reasons, remind, rules, sheets, summary, terms, unitReasons };
