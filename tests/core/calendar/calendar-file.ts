/** A calendar file around these lines of one event, with CRLF as the standard has it. */
export function eventFile(...lines: readonly string[]): string {
	return calendarFile(['BEGIN:VEVENT', ...lines, 'END:VEVENT']);
}

/** A calendar file that holds these groups of lines. */
export function calendarFile(...groups: readonly (readonly string[])[]): string {
	return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Test//EN', ...groups.flat(), 'END:VCALENDAR', ''].join('\r\n');
}
