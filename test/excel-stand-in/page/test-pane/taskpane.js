/** The smallest add-in: says which host it has, and the address of the last change in the sheet in front. */
Office.onReady(async ({ host, platform }) => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(async ({ address, source }) => {
      document.getElementById('event').textContent = `${address} ${source}`;
    });
    await context.sync();
  });
  document.getElementById('host').textContent = `${host} ${platform}`;
});
