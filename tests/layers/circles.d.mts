export interface FolderCircle {
  folders: string[];
  /** Those that close the circle, as `from → to`. */
  imports: string[];
}
export function folderCircles(
  modules: { source: string; dependencies: { resolved: string }[] }[],
): FolderCircle[];
