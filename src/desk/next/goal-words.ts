import { longDay } from '../../hub/time/days.ts';
import { type Progress, paceOf } from './goals.ts';

/** `3 of 4 recognitions this month`. */
export function goalLabel({ goal, done }: Pick<Progress, 'goal' | 'done'>): string {
	const { metric, target, every, by } = goal;
	const of = metric === 'recognitions' || metric === 'people' ? metric : `“${metric}”`;
	return `${done} of ${target} ${of} ${every ? `this ${every}` : by ? `by ${longDay(by)}` : 'in all'}`;
}

/** How a goal goes, for people. */
export const paceInWords = (progress: Omit<Progress, 'lines'>): string => {
	const [pace, { every, by }] = [paceOf(progress), progress.goal];
	return pace === 'behind' && (every || by) ? `behind; until ${longDay(progress.until)}` : pace;
};
