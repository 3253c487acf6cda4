import yaml from 'js-yaml';
import { counts } from './counts';

const counting: typeof yaml = {
	...yaml,
	safeLoad(...args) {
		counts.yamlParsed++;
		return yaml.safeLoad(...args);
	},
};

export default counting;
