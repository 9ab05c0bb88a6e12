import { errors } from './errors';
import { reasons } from './reasons';
import { rules } from './rules';
import { sheets } from './sheets';
import { terms } from './terms';
import { unitReasons } from './unitReasons';

export const en = { errors, reasons, rules, sheets, terms, unitReasons };
