/** Drawings of a family. They hold no data of their own and ask nothing of the server; each says the same in text beside it. */
export { AreasGrid, Judgement, judgementWords, type AreaJudgement, type AreasChild } from './areas-grid';
export { NetworkCircle } from './circle/network-circle';
export type { CircleMember } from './circle/layout';
export { ThreeColumns } from './columns/three-columns';
export type { PictureColumn } from './columns/layout';
export { Genogram } from './genogram/genogram';
export type { GenogramFamily, GenogramHome, GenogramPerson, GenogramTie } from './genogram/family';
export type { Nudges } from './geometry';
export { ScaleOverTime } from './scale/scale-over-time';
export type { Rater, Score } from './scale/layout';
export { TimelinePicture } from './timeline/timeline-picture';
export type { TimelineLane, TimelineMark } from './timeline/layout';
