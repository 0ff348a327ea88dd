import { archiveEn } from './archive.en';
import { checksEn } from './checks.en';
import { codeWordsEn } from './codeWords.en';
import { languageEn } from './language.en';
import { noSessionEn } from './noSession.en';
import { noticesEn } from './notices.en';
import { refusalsEn } from './refusals.en';
import { rowsReportEn } from './rowsReport.en';

/** What the application says in English outside its screens. */
export const messagesEn = {
  language: languageEn,
  refusals: refusalsEn,
  notices: noticesEn,
  checks: checksEn,
  codeWords: codeWordsEn,
  archive: archiveEn,
  rowsReport: rowsReportEn,
  noSession: noSessionEn,
};
