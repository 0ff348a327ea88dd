import type { ICruiseResult } from 'dependency-cruiser';
export const ROOMS: string[];
export function cruiseTree(folder: string, rooms?: string[]): Promise<ICruiseResult>;
export function ruleNames(): Promise<string[]>;
