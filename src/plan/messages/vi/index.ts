import { errors } from './errors';
import { reasons } from './reasons';
import { rules } from './rules';
import { sheets } from './sheets';
import { terms } from './terms';
import { unitReasons } from './unitReasons';

export const vi = { errors, reasons, rules, sheets, terms, unitReasons };
