import { availableParallelism, arch, platform } from 'node:os';
import process from 'node:process';
import { figureWords, targetWords, verdict, type Row } from './run-lines';

/** Where and when figures were taken. */
export interface Circumstances {
	readonly machine: { readonly cores: number; readonly system: string };
	readonly node: string;
	/** `YYYY-MM-DD`. */
	readonly date: string;
}

/** This machine, now. */
export function circumstances(): Circumstances {
	return {
		machine: { cores: availableParallelism(), system: `${platform()} ${arch()}` },
		node: process.versions.node,
		date: new Date().toISOString().slice(0, 10),
	};
}

/** A row for people, on two lines. */
export function rowText(row: Row): string {
	const remark = row.remark === '' ? '' : `\n    ${row.remark}`;
	return `${verdict(row)} ${row.name}: ${figureWords(row)}, target ${targetWords(row)}${remark}\n`;
}

/** Everything as one JSON object. */
export function reportJson(rows: readonly Row[], where: Circumstances): string {
	return `${JSON.stringify({ ...where, lines: rows }, undefined, '\t')}\n`;
}

const BEGIN = '<!-- bench: the table is written by `npm run bench -- --write` -->';
const END = '<!-- bench: end -->';

/** The page with this table in place of the one between its two marks; throws when it has no such place. */
export function withTable(page: string, rows: readonly Row[], where: Circumstances): string {
	const [begin, end] = [page.indexOf(BEGIN), page.indexOf(END)];
	if (begin < 0 || end < begin) throw new Error('The page has no place for the table.');
	return `${page.slice(0, begin + BEGIN.length)}\n\n${tableMarkdown(rows, where)}\n${page.slice(end)}`;
}

function tableMarkdown(rows: readonly Row[], { machine, node, date }: Circumstances): string {
	const lines = rows.map((row) => `| ${[verdict(row), row.name, targetWords(row), figureWords(row), row.remark].map(cell).join(' | ')} |`);
	return [
		`Taken on ${date} with Node ${node} on ${machine.cores} cores (${machine.system}).`,
		'',
		'| | line | target | median (least–most) | |',
		'|---|---|---|---|---|',
		...lines,
		'',
	].join('\n');
}

function cell(text: string): string {
	return text.replaceAll('|', '\\|').replace(/\s+/g, ' ');
}
