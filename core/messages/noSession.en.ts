/** What a browser without a session is told. */
export const noSessionEn = {
  used: 'This link was already used, or is too old. Use the newest link from the window in which Rapporteur was started.',
  unknown: 'Open Rapporteur with the link shown in the window in which it was started.',
};
