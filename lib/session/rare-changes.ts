/** What few visits do: snapshots, and opening work. Fetched when it is first done. */
export { replaced } from './replace-work';
export { refusalOf, withoutSnapshot, withSnapshot, withSnapshotName } from './snapshots';
