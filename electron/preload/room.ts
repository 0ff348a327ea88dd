import { contextBridge } from 'electron';
import { BRIDGE_NAME } from '../../core/contract/channels';
import type { RoomApi, RoomBridge, RoomEvents } from '../../core/contract';
import { connect } from './connect';

const { call, on } = connect<RoomEvents>('room', { view: true });
const api = { roomView: call('roomView'), present: call('present') } satisfies RoomApi;

contextBridge.exposeInMainWorld(BRIDGE_NAME, { api, on } satisfies RoomBridge);
