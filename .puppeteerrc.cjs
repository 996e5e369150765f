// A browser is found at run time (scripts/read/find-browser-fs.ts), so installing needs no download.
module.exports = {skipDownload: true};
