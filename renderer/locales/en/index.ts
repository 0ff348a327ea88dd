import { actions } from './actions';
import { agreement } from './agreement';
import { archive } from './archive';
import { attendance } from './attendance';
import { peopleLists } from './peopleLists';
import { backup } from './backup';
import { capture } from './capture';
import { changedTwice } from './changedTwice';
import { common } from './common';
import { displays } from './displays';
import { document } from './document';
import { issue } from './issue';
import { coverage } from './coverage';
import { draft } from './draft';
import { emblems } from './emblems';
import { history } from './history';
import { past } from './past';
import { states } from './states';
import { importList } from './importList';
import { newPlan } from './newPlan';
import { planText } from './planText';
import { library } from './library';
import { mapping } from './mapping';
import { newWorkshop } from './newWorkshop';
import { participants } from './participants';
import { prepare } from './prepare';
import { handover } from './handover';
import { room } from './room';
import { roomSafe } from './roomSafe';
import { settings } from './settings';
import { shell } from './shell';
import { welcome } from './welcome';
import { wording } from './wording';

/** All texts of the interface in English; one part per feature. */
export const en = {
  common,
  shell,
  actions,
  agreement,
  welcome,
  library,
  newWorkshop,
  prepare,
  emblems,
  participants,
  importList,
  newPlan,
  planText,
  attendance,
  peopleLists,
  handover,
  changedTwice,
  room,
  roomSafe,
  displays,
  settings,
  backup,
  wording,
  document,
  issue,
  archive,
  capture,
  mapping,
  coverage,
  draft,
  history,
  past,
  states,
};
