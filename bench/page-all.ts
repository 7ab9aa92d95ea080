// All that is measured in the browser, one after another; one figure over its budget does not hide the next.
await import('./page.ts');
await import('./page-what-if.ts');
await import('./page-explore.ts');

export {};
