import { createSpotlightStore } from '@mantine/spotlight';

export const paletteStore = createSpotlightStore();
