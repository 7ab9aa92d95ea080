/** All that is measured in the browser, one after another; one figure over its budget does not hide the next. */
for (const one of ['./page.ts', './page-what-if.ts', './page-explore.ts']) {
  await import(one);
  console.log();
}
