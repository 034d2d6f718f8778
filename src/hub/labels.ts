import type { Kind } from './schema/recognition.ts';
import type { WorkType } from './schema/work.ts';

/** Kinds of recognition as readers see them. */
export const kindLabels: Record<Kind, string> = {
	recommendation: 'A recommendation',
	thanks: 'A thank-you',
	'shout-out': 'A shout-out',
	quote: 'A line worth keeping',
	introduction: 'An introduction',
	milestone: 'A milestone',
	welcome: 'A welcome',
};

/** Types of work as readers see them. */
export const workLabels: Record<WorkType, string> = {
	talk: 'Talk',
	book: 'Book',
	article: 'Article',
	episode: 'Episode',
	video: 'Video',
	event: 'Event',
	workshop: 'Workshop',
	chat: 'Chat',
	course: 'Course',
	project: 'Project',
	cause: 'Cause',
};
