export { apply, applyAll, invert } from './apply.ts';
export { type Edit, editKinds, type Plausibility, touches } from './edit.ts';
