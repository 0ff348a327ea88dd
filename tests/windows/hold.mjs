/** Keeps its standard output open, a file that the command processor of Windows lets nobody replace meanwhile. */
console.log('held');
setTimeout(() => {}, 60_000);
