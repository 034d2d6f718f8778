import { isGroup } from '../../hub/schema/written.ts';
import { nominationQuestions } from './questions.ts';

/** What a stranger says of somebody in the form for nominations; all of it data, and nothing checked but its size. */
export interface Nomination {
	name: string;
	url?: string;
	reason: string;
	kind: string;
	by: { name: string; url?: string };
}

/** More than a person says in a form. */
const mostLetters = 20_000;

/**
 * What an issue made by the form says, or what is wrong with it, a sentence each. Throws nothing, whatever `event` is:
 * what GitHub hands to a workflow about an issue.
 */
export function nominationIn(event: unknown): Nomination | string[] {
	const body = bodyOf(event);
	if (body === undefined) return ['This is no issue with a form in it.'];
	if (body.length > mostLetters) return ['It says more than the form takes. Shorten it.'];
	const answers = answersIn(body);
	const missing = (['name', 'reason', 'kind', 'by'] as const).filter((one) => !answers[one]);
	if (missing.length > 0) return missing.map((one) => `“${nominationQuestions[one]}” has no answer.`);
	if (!/^- \[x\] /im.test(answers.agreed ?? ''))
		return [`“${nominationQuestions.agreed}” is not ticked. Ask them first.`];
	const { name = '', url, reason = '', kind = '', by = '', byUrl } = answers;
	return { name, reason, kind, ...(url ? { url } : {}), by: { name: by, ...(byUrl ? { url: byUrl } : {}) } };
}

function bodyOf(event: unknown): string | undefined {
	const issue = isGroup(event) ? event['issue'] : undefined;
	const body = isGroup(issue) ? issue['body'] : undefined;
	return typeof body === 'string' ? body.replace(/\r\n?/g, '\n') : undefined;
}

type Question = keyof typeof nominationQuestions;

/** The first answer to each question; GitHub writes each below a heading. */
function answersIn(body: string): { [question in Question]?: string } {
	const questions = new Map(
		Object.entries(nominationQuestions).map(([question, label]) => [label, question as Question]),
	);
	const answers: { [question in Question]?: string } = {};
	const [, ...parts] = body.split(/^### /m);
	for (const part of parts) {
		const [label = '', ...lines] = part.split('\n');
		const question = questions.get(label.trim() as never);
		const answer = lines.join('\n').trim();
		if (question && answers[question] === undefined) answers[question] = answer === '_No response_' ? '' : answer;
	}
	return answers;
}
