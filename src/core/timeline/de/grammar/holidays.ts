import { addDays, type CalendarDate } from '../../../date/calendar-date';
import { easterSunday } from '../../../date/holidays/easter';
import { fixed, within, type NamedHoliday } from '../../grammar/holidays';

/** The holidays, longer names before the shorter ones that begin them. */
export const NAMED_HOLIDAYS: readonly NamedHoliday[] = [
	{ words: 'heilig(?:en |e[rn]? )?abends?|weihnachtsabend', firstIn: fixed(12, 24) },
	{ words: '(?:weihnachts|winter)(?:ferien|pause|zeit)|weihnachtsfeiertagen?|(?:weihnachts)?feiertagen?|zwischen den jahren', firstIn: fixed(12, 25), daysMore: 7 },
	{ words: 'weihnachten|weihnacht|weihnachtstag', firstIn: fixed(12, 25) },
	{ words: 's[iy]lvester', firstIn: fixed(12, 31) },
	{ words: 'neujahr(?:stag)?', firstIn: fixed(1, 1) },
	{ words: '(?:heiligen? )?drei könige|dreikönig(?:e|stag)?', firstIn: fixed(1, 6) },
	{ words: 'karfreitag', firstIn: fromEaster(-2) },
	{ words: 'ostermontag', firstIn: fromEaster(1) },
	{ words: 'ostern|ostersonntag', firstIn: fromEaster(0) },
	{ words: 'tag der arbeit', firstIn: fixed(5, 1) },
	{ words: '(?:christi )?himmelfahrt', firstIn: fromEaster(39) },
	{ words: 'pfingstmontag', firstIn: fromEaster(50) },
	{ words: 'pfingsten|pfingstsonntag', firstIn: fromEaster(49) },
	{ words: 'fronleichnam', firstIn: fromEaster(60) },
	{ words: 'tag der deutschen einheit', firstIn: fixed(10, 3) },
	{ words: 'reformationstag', firstIn: fixed(10, 31) },
	{ words: 'allerheiligen', firstIn: fixed(11, 1) },
	{ words: 'nikolaus(?:tag)?', firstIn: fixed(12, 6) },
];

/** So many days after Easter Sunday. */
function fromEaster(days: number): NamedHoliday['firstIn'] {
	return within((year): CalendarDate => addDays(easterSunday(year), days));
}
