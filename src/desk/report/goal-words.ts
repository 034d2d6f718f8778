import { longDay } from '../../hub/time/days.ts';
import { whatOf } from '../log/events.ts';
import type { GoalReport } from './report.ts';

/** `3 of 4 recognitions this month`. */
export function goalLabel({ goal, done }: GoalReport): string {
	const { metric, target, every, by } = goal;
	const of = metric === 'recognitions' || metric === 'people' ? metric : `“${whatOf(metric).id}”`;
	return `${done} of ${target} ${of} ${every ? `this ${every}` : by ? `by ${longDay(by)}` : 'in all'}`;
}

/** How a goal goes, for people. */
export const paceInWords = ({ state, goal, until }: GoalReport): string =>
	state === 'behind' && (goal.every || goal.by) ? `behind; until ${longDay(until)}` : state;
