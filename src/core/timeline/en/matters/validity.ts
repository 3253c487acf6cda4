import { wordsPattern, type Matter, type MatterExamples } from '../../matter';

/** How long something holds: an offer, a visa, a list. */
export const validityMatter: Matter = {
	name: 'validity',
	isAnswer: false,
	clear: wordsPattern(
		"expir\\w+|valid|good (?:for|until|till|through)|(?:is|are|stays?|remains?|be|'s|'re) (?:open|active|held|locked|good|on file|on hold|placed on)(?: (?:an?|the|our) (?:\\w+ )?(?:list|pool))?|(?:hold|held|keep|kept|lock(?:ed|s)?)(?: \\w+){0,3} (?:for|until|open)|on file|laps(?:e|es|ed)|runs? out|is up|are up|exploding|(?:on|remain on) (?:an?|the|our) (?:\\w+ )?list",
	),
	vague: wordsPattern('lease|visa|list|ends?'),
};

export const validityExamples: MatterExamples = {
	counts: ['My other offer runs out on Monday, so they promised to decide by Friday'],
	doesNotCount: ['The offer expires on 4 December', 'My visa is good until 31 October', 'We keep applications on file for six months', 'My lease is up at the end of June'],
};
