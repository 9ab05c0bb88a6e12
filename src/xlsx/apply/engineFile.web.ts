import file from 'excelize-wasm/excelize.wasm.gz';

/** The address of the engine's program: a file of the build, beside the script that asks for it. */
export function engineFile(): string {
  return new URL(file, self.location.href).href;
}
