/** Keeps its standard output open: a file that cannot be replaced meanwhile, as the command processor of Windows opened it. */
console.log('held');
setTimeout(() => {}, 60_000);
