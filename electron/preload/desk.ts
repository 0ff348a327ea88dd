import { contextBridge } from 'electron';
import { BRIDGE_NAME } from '../../core/channels';
import type { DeskApi, DeskBridge, DeskEvents } from '../../core/contract';
import { connect } from './connect';

const { call, on } = connect<DeskEvents>('desk', {
  changed: true,
  job: true,
  notice: true,
  action: true,
  room: true,
  displays: true,
  opened: true,
});

/** Named methods only, each of the contract: the window gets no channel, no event object and nothing of Electron. */
const api = {
  hello: call('hello'),
  openLedger: call('openLedger'),
  runCommand: call('runCommand'),
  undo: call('undo'),
  redo: call('redo'),
  history: call('history'),
  createWorkshop: call('createWorkshop'),
  duplicateWorkshop: call('duplicateWorkshop'),
  openSample: call('openSample'),
  importWorkshop: call('importWorkshop'),
  exportWorkshopFile: call('exportWorkshopFile'),
  listDrafts: call('listDrafts'),
  putDraft: call('putDraft'),
  exportDocument: call('exportDocument'),
  exportPeopleList: call('exportPeopleList'),
  cancelJob: call('cancelJob'),
  saveFile: call('saveFile'),
  archiveDocument: call('archiveDocument'),
  listPackages: call('listPackages'),
  searchPackages: call('searchPackages'),
  verifyPackage: call('verifyPackage'),
  openPackageFile: call('openPackageFile'),
  handOver: call('handOver'),
  previewHandover: call('previewHandover'),
  takeBack: call('takeBack'),
  openList: call('openList'),
  previewList: call('previewList'),
  listRows: call('listRows'),
  importList: call('importList'),
  saveListRows: call('saveListRows'),
  closeList: call('closeList'),
  erasePeople: call('erasePeople'),
  openRoom: call('openRoom'),
  displays: call('displays'),
  showRoomOn: call('showRoomOn'),
  clock: call('clock'),
  stage: call('stage'),
  sendToRoom: call('sendToRoom'),
  coverRoom: call('coverRoom'),
  setLive: call('setLive'),
  overlayRoom: call('overlayRoom'),
  setRoomAppearance: call('setRoomAppearance'),
  queueForRoom: call('queueForRoom'),
  unqueue: call('unqueue'),
  moveQueued: call('moveQueued'),
  showQueued: call('showQueued'),
  stepRoom: call('stepRoom'),
  scrollRoom: call('scrollRoom'),
  previewRoom: call('previewRoom'),
} satisfies DeskApi;

contextBridge.exposeInMainWorld(BRIDGE_NAME, { api, on } satisfies DeskBridge);
