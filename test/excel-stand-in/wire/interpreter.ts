import type { Host } from '../host';
import type { AnyClass, WireObject } from './define';
import { generalException, HostError } from './errors';
import { Members } from './members';
import { Paths } from './paths';
import { identity, query, queryAsJson, update } from './query';
import { actionType, type RichAction, type RichRequest, type RichResponse } from './types';

/**
 * Runs one Rich API request over the host's workbook, action by action, and stops at the first that fails: what was
 * done before it stays done, as in Excel. Formulas are computed before anything is read.
 */
export async function interpret(
  request: RichRequest,
  classes: ReadonlyMap<string, AnyClass>,
  host: Host,
): Promise<RichResponse> {
  const members = new Members(classes, host);
  const paths = new Paths(request.ObjectPaths, members, host);
  const response: RichResponse = { Results: [], TraceIds: [] };
  for (const [index, action] of request.Actions.entries()) {
    try {
      if (readsValues(action)) await host.settle();
      if (action.ActionType === actionType.trace) response.TraceIds.push(action.Id);
      response.Results.push({ ActionId: action.Id, Value: run(action, paths, members, host) ?? null });
    } catch (error) {
      const failure = error instanceof HostError ? error : generalException(String(error));
      if (!(error instanceof HostError)) host.faults.push(error);
      response.Error = {
        Code: failure.code,
        Message: failure.message,
        Location: failure.location ?? locationOf(action, request),
        ActionIndex: index,
        HttpStatusCode: failure.status,
      };
      return response;
    }
  }
  return response;
}

const computedNames = new Set(['values', 'text', 'valueTypes', '*', '']);

/** True for a load that can ask for what formulas give; whoever loads no more than an address need not wait for them. */
function readsValues({ ActionType, QueryInfo }: RichAction): boolean {
  if (ActionType !== actionType.query && ActionType !== actionType.queryAsJson) return false;
  const names = [...(QueryInfo?.Select ?? []), ...(QueryInfo?.Expand ?? [])];
  return names.length === 0 || names.some((name) => computedNames.has(name.split('/').at(-1) ?? ''));
}

function run(action: RichAction, paths: Paths, members: Members, host: Host): unknown {
  if (action.ActionType === actionType.trace) return null;
  const object = paths.resolve(action.ObjectPathId);
  if (!object) return null;
  switch (action.ActionType) {
    case actionType.instantiate:
      return identity(object, members);
    case actionType.query:
      return query(object, action.QueryInfo ?? {}, members, host);
    case actionType.queryAsJson:
      return queryAsJson(object, action.QueryInfo ?? {}, members, host);
    case actionType.method:
      return call(object, action, paths, members, host);
    case actionType.setProperty:
      return set(object, action, paths, members);
    case actionType.update:
      update(object, action.ObjectState ?? {}, members, host);
      return null;
    case actionType.ensureUnchanged:
      return null;
  }
  throw generalException(`Action type ${action.ActionType} is not answered here.`);
}

function call(object: WireObject, action: RichAction, paths: Paths, members: Members, host: Host): unknown {
  const method = members.method(object, action.Name);
  return method.call(object.self, paths.arguments(action.ArgumentInfo), host);
}

function set(object: WireObject, action: RichAction, paths: Paths, members: Members): null {
  const scalar = members.scalar(object, action.Name);
  members.set(object, action.Name, scalar, paths.arguments(action.ArgumentInfo)[0]);
  return null;
}

function locationOf(action: RichAction, request: RichRequest): string {
  const path = request.ObjectPaths[String(action.ObjectPathId)];
  return [path?.Name, action.Name].filter(Boolean).join('.');
}
