import { changes } from './changes';
import { collect } from './collect';
import { deadlineDoubts } from './deadlineDoubts';
import { errors } from './errors';
import { explain } from './explain';
import { judged } from './judged';
import { office } from './office';
import { reasons } from './reasons';
import { remarks } from './remarks';
import { remind } from './remind';
import { rules } from './rules';
import { sheets } from './sheets';
import { summary } from './summary';
import { terms } from './terms';
import { unitDoubts } from './unitDoubts';
import { unitReasons } from './unitReasons';

export const en = {
  changes,
  collect,
  deadlineDoubts,
  errors,
  explain,
  judged,
  office,
  reasons,
  remarks,
  remind,
  rules,
  sheets,
  summary,
  terms,
  unitDoubts,
  unitReasons,
};
