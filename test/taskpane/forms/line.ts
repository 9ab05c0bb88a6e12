import type { Port } from '../../../src/taskpane/forms/desk/wire';

/** Two ends of a line that copies what is sent as a browser does; a file keeps its way to its bytes. */
export function line(): [Port, Port] {
  type Listener = (event: { readonly data: unknown }) => void;
  const ends = [new Set<Listener>(), new Set<Listener>()] as const;
  const port = (own: Set<Listener>, other: Set<Listener>): Port => ({
    postMessage(message) {
      const data = copied(message);
      setTimeout(() => other.forEach((listener) => listener({ data })));
    },
    addEventListener: (_, listener) => void own.add(listener),
  });
  return [port(ends[0], ends[1]), port(ends[1], ends[0])];
}

function copied(message: unknown): unknown {
  const call = message as { args?: unknown[] };
  const args = call.args?.map((arg) => {
    const file = arg as { arrayBuffer?: unknown } | null;
    return typeof file?.arrayBuffer === 'function' ? arg : structuredClone(arg);
  });
  return args === undefined ? structuredClone(message) : { ...call, args };
}
