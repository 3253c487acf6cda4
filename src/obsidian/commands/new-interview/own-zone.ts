/** The time zone of this device, as an IANA name. */
export function ownZone(): string {
	return Intl.DateTimeFormat().resolvedOptions().timeZone;
}
