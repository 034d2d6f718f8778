/** What `.github/ISSUE_TEMPLATE/nominate.yml` asks: by these words its answers are known. */
export const nominationQuestions = {
	name: 'Whom do you nominate?',
	url: 'Where are they on the web?',
	reason: 'What for?',
	kind: 'What is it?',
	by: 'Your name, as it shall stand there',
	byUrl: 'Your own site',
	agreed: 'Before you send it',
} as const;

/** Kinds of recognition that a stranger can give. */
export const offered = ['recommendation', 'thanks', 'shout-out', 'milestone', 'welcome'] as const;
