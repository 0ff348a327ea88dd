import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { findRoomBridge } from './bridge/findBridge';
import { RoomWall } from './features/room/RoomWall';

/** Boot of the room's window: it receives whole views and has no way to ask for anything else. */
async function start(): Promise<void> {
  const bridge = findRoomBridge();
  createRoot(document.getElementById('root') ?? document.body).render(
    <StrictMode>
      <RoomWall bridge={bridge} />
    </StrictMode>,
  );
}

void start();
