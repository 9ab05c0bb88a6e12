/** Its name in the build: webpack puts the file there (`webpack.config.js`). */
declare module 'excelize-wasm/excelize.wasm.gz' {
  const file: string;
  export default file;
}
