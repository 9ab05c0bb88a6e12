import { observedRule } from './support/observed';

/** An item of a prose plan with "Thực hiện" where the others have "Phối hợp". */
export const executorInsteadOfCoordinate = observedRule('executor-instead-of-coordinate', 'info', 'who');
