/**
 * Which folder of a room stands on which floor, from the ground up: a folder imports its own floor and those below it. On a
 * floor of `apart` nobody imports a neighbour. A room whose only files beside its folders are its entries has them on top.
 */
module.exports = {
  core: {
    floors: [
      ['looks'],
      ['model', 'text', 'time'],
      ['messages', 'ledger', 'bytes', 'xml', 'archive', 'catalogue', 'directory'],
      ['queries', 'participants', 'attendance', 'capture', 'erasing'],
      ['document', 'programme', 'exchange', 'handover', 'restore', 'workshops'],
      ['checks', 'edition'],
      ['commands', 'room'],
      ['contract'],
    ],
  },
  word: {
    floors: [['format'], ['read', 'write'], ['verify']],
    apart: [1],
  },
  pdf: {
    floors: [['engine', 'layout']],
    apart: [0],
  },
  workspace: {
    floors: [
      ['files'],
      ['archive', 'drafts', 'journal', 'json', 'lock', 'migrations', 'registration'],
      ['backup', 'snapshots', 'templates'],
      ['erasing', 'ledger'],
      ['library'],
    ],
    apart: [3],
  },
  host: {
    floors: [
      ['runtime', 'pages'],
      ['jobs', 'library'],
      ['ledgers', 'backup'],
      ['requests'],
      ['documents', 'registration', 'room'],
      [
        'archive',
        'drafts',
        'erasing',
        'handover',
        'past',
        'backupRestore',
        'plans',
        'steps',
        'styles',
        'workshops',
      ],
    ],
    apart: [5],
  },
  renderer: {
    floors: [
      ['bridge', 'locales', 'theme'],
      ['state'],
      ['keys'],
      ['parts'],
      ['blocks'],
      ['features'],
      ['app'],
    ],
    /** Every folder of `features` is one. */
    apart: [5],
  },
};
