import { archiveFr } from './archive.fr';
import { checksFr } from './checks.fr';
import { codeWordsFr } from './codeWords.fr';
import { languageFr } from './language.fr';
import { noSessionFr } from './noSession.fr';
import { noticesFr } from './notices.fr';
import { refusalsFr } from './refusals.fr';
import { rowsReportFr } from './rowsReport.fr';
import type { messagesEn } from './messages.en';
import type { Translated } from './translated';

/** What the application says in French outside its screens. */
export const messagesFr: Translated<typeof messagesEn> = {
  language: languageFr,
  refusals: refusalsFr,
  notices: noticesFr,
  checks: checksFr,
  codeWords: codeWordsFr,
  archive: archiveFr,
  rowsReport: rowsReportFr,
  noSession: noSessionFr,
};
