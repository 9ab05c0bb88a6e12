import type { Deed } from '../state/paneState';
import type { Runner } from './runner';

/** Lets the user agree to an edit first. A question whose answer would be refused is not asked: then it rejects with the reason. */
export async function ask({ host, dispatch }: Runner, pending: Deed): Promise<void> {
  await host.checkEdit(pending.prepared.edit);
  dispatch({ type: 'asked', pending });
}
