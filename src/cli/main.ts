import { runCommandLine } from './command-line';
import { compileExpressionsAtOnce } from './engine';

compileExpressionsAtOnce();
process.exitCode = await runCommandLine(process.argv.slice(2), {
	out: process.stdout,
	err: process.stderr,
	input: process.stdin.setEncoding('utf8'),
	color: process.stdout.isTTY && !process.env['NO_COLOR'],
	showsProgress: process.stderr.isTTY,
});
