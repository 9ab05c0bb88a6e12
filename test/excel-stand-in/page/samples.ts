/** The sample workbooks the server offers, by address. */
export async function listSamples(): Promise<string[]> {
  const response = await fetch('samples/index.json');
  if (!response.ok) return [];
  const names = (await response.json()) as string[];
  return names.map((name) => `samples/${encodeURIComponent(name)}`);
}

export async function sampleBytes(address: string): Promise<Uint8Array> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

export function sampleName(address: string): string {
  return decodeURIComponent(address.split('/').at(-1) ?? address);
}
